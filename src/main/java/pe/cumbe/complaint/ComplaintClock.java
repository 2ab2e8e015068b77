package pe.cumbe.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that run in a complaint. While the person completes it, those of the office stand still. */
@Embeddable
public class ComplaintClock {

    @Column(name = "counted_from")
    private LocalDate countedFrom;

    @Column(name = "evaluate_by")
    private @Nullable LocalDate evaluateBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** Until when the person completes it; set while it is stopped. */
    @Column(name = "person_by")
    private @Nullable LocalDate personBy;

    /** Working days that were left when it was stopped. */
    @Column(name = "days_kept")
    private @Nullable Integer daysKept;

    @Column(name = "report_by")
    private @Nullable LocalDate reportBy;

    /** The day by which the office has to act next; the queue is ordered by it. */
    @Column(name = "next_by")
    private @Nullable LocalDate nextBy;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    /** Working days it took. */
    @Column(name = "answer_days")
    private @Nullable Integer answerDays;

    /** Until when the answer waits at the office for whoever chose to collect it there. */
    @Column(name = "collect_by")
    private @Nullable LocalDate collectBy;

    @SuppressWarnings("NullAway.Init")
    protected ComplaintClock() {} // for JPA

    ComplaintClock(LocalDate from, KindRule rule, ComplaintDays days) {
        countedFrom = from;
        dueOn = days.answer(from, rule);
        evaluateBy = days.evaluation(from, rule).orElse(null);
        nextBy = evaluateBy == null || evaluateBy.isAfter(dueOn) ? dueOn : evaluateBy;
    }

    /** Somebody saw whose it is: what comes next is the answer. */
    void evaluated() {
        nextBy = dueOn;
    }

    void stop(LocalDate today, ComplaintDays days) {
        daysKept = Math.max(0, days.remaining(today, dueOn));
        personBy = days.completion(today);
        nextBy = null;
    }

    /** Goes on with the days that were left; what was late already stays late. */
    void goOn(LocalDate today, ComplaintDays days) {
        if (daysKept != null && (daysKept > 0 || !today.isAfter(dueOn))) {
            dueOn = days.after(today, daysKept);
        }
        personBy = null;
        daysKept = null;
        nextBy = dueOn;
    }

    void reportAsked(LocalDate by) {
        reportBy = by;
        nextBy = by.isAfter(dueOn) ? dueOn : by;
    }

    /** Another day by which the office has to act, as to tell the person. */
    void actBy(LocalDate day) {
        nextBy = day;
    }

    void answered(LocalDate on, ComplaintDays days) {
        answeredOn = on;
        answerDays = days.elapsed(countedFrom, on);
        end();
    }

    /** The answer waits at the office until that day. */
    void keptUntil(LocalDate day) {
        collectBy = day;
        nextBy = day;
    }

    void end() {
        nextBy = null;
        personBy = null;
    }

    public LocalDate countedFrom() {
        return countedFrom;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isStopped() {
        return personBy != null;
    }

    public Optional<LocalDate> personBy() {
        return Optional.ofNullable(personBy);
    }

    public Optional<LocalDate> evaluateBy() {
        return Optional.ofNullable(evaluateBy);
    }

    public Optional<LocalDate> reportBy() {
        return Optional.ofNullable(reportBy);
    }

    public Optional<LocalDate> collectBy() {
        return Optional.ofNullable(collectBy);
    }

    public Optional<LocalDate> nextBy() {
        return Optional.ofNullable(nextBy);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<Integer> answerDays() {
        return Optional.ofNullable(answerDays);
    }
}
