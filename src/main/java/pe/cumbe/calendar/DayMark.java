package pe.cumbe.calendar;

/** What one day does in a count. */
public enum DayMark {
    /** It counts; it has its ordinal. */
    COUNTED,
    /** Saturday or Sunday: left out. */
    WEEKEND,
    /** Holiday or non-working day of the service: left out, by the norm it carries. */
    HOLIDAY,
    /** Attention did not operate normally: no term ends on it. */
    INTERRUPTED,
    /** Where a term in months or years arrives, date to date. */
    LANDING,
    /** The term would have ended before, on a day that is not worked: it ends on this one. */
    MOVED_END;

    /** Whether the day was left out of the count. */
    public boolean isSkipped() {
        return this == WEEKEND || this == HOLIDAY || this == INTERRUPTED;
    }
}
