package pe.cumbe.calendar;

/** In what a term of the law is told. «Days» without more are working days (LPAG 134.1, before 145.1). */
public enum TermUnit {
    WORKING_DAYS,
    CALENDAR_DAYS,
    MONTHS,
    YEARS,
    /** Kept because a few norms use it; no deadline in days comes out of it. */
    HOURS
}
