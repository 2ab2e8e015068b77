package pe.cumbe.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation.
 *
 * @param ordinal from 1 for a counted day, 0 for any other
 * @param additional whether it belongs to the days added to the term
 * @param holiday what the law says of that day, also when it falls on a weekend
 */
public record ExplainedDay(LocalDate date, DayMark mark, int ordinal, boolean additional, @Nullable Holiday holiday) {}
