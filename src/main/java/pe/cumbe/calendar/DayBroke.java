package pe.cumbe.calendar;

import java.time.LocalDate;

/**
 * A day began in Peru. Told shortly after midnight, and shortly after each start, so the same day may be told twice and
 * a day without power is not told at all: whoever observes it does what the law closes up to this day, and doing it
 * twice changes nothing.
 */
public record DayBroke(LocalDate day) {}
