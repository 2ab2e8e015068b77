package pe.cumbe.calendar;

/** Why a day is not like the others. */
public enum HolidayKind {
    /** Feriado nacional (DLeg 713). */
    NATIONAL_HOLIDAY,
    /** Feriado of one region, province or district. */
    LOCAL_HOLIDAY,
    /** Día no laborable del sector público, declared by a Decreto Supremo: a non-working day of the service. */
    PUBLIC_SECTOR_DAY,
    /**
     * Attention did not operate normally that day: it counts, but a term that ends on it ends on the next working day
     * (LPAG 134.2, before 145.2).
     */
    INTERRUPTED_SERVICE
}
