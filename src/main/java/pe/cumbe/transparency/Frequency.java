package pe.cumbe.transparency;

/** How often an item has to be brought up to date, and with it how long its periods are. */
public enum Frequency {
    DAILY(PeriodForm.DAY),
    /** At each change, and never less than once a month (TUO of Ley 27806, art. 6-A.2). */
    PERMANENT(PeriodForm.MONTH),
    MONTHLY(PeriodForm.MONTH),
    QUARTERLY(PeriodForm.QUARTER),
    HALF_YEARLY(PeriodForm.HALF_YEAR),
    YEARLY(PeriodForm.YEAR),
    /** Only when something happens; the portal cannot know that something did. */
    ON_EVENT(PeriodForm.DAY);

    private final PeriodForm form;

    Frequency(PeriodForm form) {
        this.form = form;
    }

    public PeriodForm form() {
        return form;
    }
}
