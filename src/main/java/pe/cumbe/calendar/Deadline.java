package pe.cumbe.calendar;

import java.time.LocalDate;
import pe.cumbe.shared.LegalTerm;

/**
 * The last day of a term, and why it is that day. What the law ties to it (silence, loss of a right) takes effect when
 * this day has ended.
 *
 * @param from the day of the filing or of the notice; it does not count itself
 * @param due the last day
 * @param projected whether it rests on holidays of a year whose decrees are not known yet
 */
@LegalTerm("vencimiento")
public record Deadline(LocalDate from, LocalDate due, Explanation explanation, boolean projected) {}
