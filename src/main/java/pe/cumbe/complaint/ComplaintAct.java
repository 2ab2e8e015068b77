package pe.cumbe.complaint;

/** What can be done to a complaint: who does it, and where it stands afterwards. */
public enum ComplaintAct {
    FILE(By.PERSON, ComplaintStatus.FILED),
    EVALUATE(By.OFFICE, ComplaintStatus.EVALUATED),
    ATTEND(By.OFFICE, ComplaintStatus.IN_PROGRESS),
    ASK_TO_COMPLETE(By.OFFICE, ComplaintStatus.TO_COMPLETE),
    ASK_REPORT(By.OFFICE, ComplaintStatus.REPORT_ASKED),
    REPORT(By.OFFICE, ComplaintStatus.REPORTED),
    DRAFT(By.OFFICE, ComplaintStatus.DRAFTED),
    ANSWER(By.OFFICE, ComplaintStatus.ANSWERED),
    ACCEPT(By.OFFICE, ComplaintStatus.ACCEPTED),
    DENY(By.OFFICE, ComplaintStatus.DENIED),
    REFER(By.OFFICE, ComplaintStatus.REFERRED),
    REFER_OUTSIDE(By.OFFICE, ComplaintStatus.REFERRED_OUTSIDE),
    MARK_DUPLICATE(By.OFFICE, ComplaintStatus.DUPLICATE),
    JOIN(By.OFFICE, ComplaintStatus.JOINED),
    NOTIFY(By.OFFICE, ComplaintStatus.NOTIFIED),
    ARCHIVE(By.OFFICE, ComplaintStatus.ARCHIVED),
    /** The person came to the office for the answer. */
    COLLECT(By.OFFICE, ComplaintStatus.ARCHIVED),
    COMPLETE(By.PERSON, ComplaintStatus.EVALUATED),
    WITHDRAW(By.PERSON, ComplaintStatus.WITHDRAWN),
    /** The two days to complete it passed. */
    LAPSE(By.LAW, ComplaintStatus.ARCHIVED),
    /** The days to collect the answer passed. */
    EXPIRE(By.LAW, ComplaintStatus.ARCHIVED);

    /** Whose act it is. */
    enum By {
        PERSON,
        OFFICE,
        LAW
    }

    private final By by;
    private final ComplaintStatus target;

    ComplaintAct(By by, ComplaintStatus target) {
        this.by = by;
        this.target = target;
    }

    public boolean isOfTheOffice() {
        return by == By.OFFICE;
    }

    public boolean isOfThePerson() {
        return by == By.PERSON;
    }

    public ComplaintStatus target() {
        return target;
    }

    /** Whether its words are the office's alone; the person reads that it happened, and nothing of what was written. */
    public boolean isInternal() {
        return this == DRAFT || this == REPORT || this == ARCHIVE;
    }

    /** Whether its words reach the person only with the notice. */
    public boolean isTold() {
        return !target.isDecided();
    }
}
