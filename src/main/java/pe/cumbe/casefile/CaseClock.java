package pe.cumbe.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that run in a case. While it waits for a correction there is no day of answer at all. */
@Embeddable
public class CaseClock {

    /** The day of filing, or that of the correction: the term is counted from it. */
    @Column(name = "counted_from")
    private LocalDate countedFrom;

    @Column(name = "review_by")
    private @Nullable LocalDate reviewBy;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    /** The first day on which silence means something. */
    @Column(name = "silence_from")
    private @Nullable LocalDate silenceFrom;

    /** Silence took effect already; it never does twice. */
    @Column(name = "silent")
    private boolean silent;

    /** Until when the person completes or answers. */
    @Column(name = "person_by")
    private @Nullable LocalDate personBy;

    @Column(name = "appeal_by")
    private @Nullable LocalDate appealBy;

    /** The day by which the office has to act next; the queue is ordered by it. */
    @Column(name = "next_by")
    private @Nullable LocalDate nextBy;

    @SuppressWarnings("NullAway.Init")
    protected CaseClock() {} // for JPA

    /** Starts on the day of filing, or anew on the day of the correction. */
    CaseClock(LocalDate from, CaseTerms terms, CaseDays days) {
        this.countedFrom = from;
        this.reviewBy = days.review(from);
        this.nextBy = reviewBy;
        if (terms.promiseADate()) {
            this.dueOn = days.answer(from, terms);
            this.silenceFrom = days.silence(from, terms);
        }
    }

    /** Stops: no day of answer, no silence, until the person completes it by that day. */
    void stop(LocalDate until) {
        dueOn = null;
        silenceFrom = null;
        nextBy = null;
        reviewBy = null;
        personBy = until;
    }

    /** Reception looked: what comes next is the answer. */
    void reviewed() {
        nextBy = dueOn;
    }

    /** The person has to answer by that day; the term goes on. */
    void waitForThePerson(LocalDate until) {
        personBy = until;
        nextBy = null;
    }

    void personActed() {
        personBy = null;
        nextBy = dueOn;
    }

    /** Another day by which the office has to act: a document, a notice, a reconsideration. */
    void actBy(LocalDate day) {
        nextBy = day;
    }

    /** A stage with a term of its own. */
    void decideBy(LocalDate day) {
        dueOn = day;
        nextBy = day;
        silenceFrom = null;
        appealBy = null;
    }

    /** The answer reached the person. */
    void answered(@Nullable LocalDate mayAppealUntil) {
        end();
        appealBy = mayAppealUntil;
    }

    /** Silence took effect; a negative one leaves the office in debt. */
    void fallSilent(boolean stillOwesAnAnswer) {
        silent = true;
        if (!stillOwesAnAnswer) {
            end();
        }
    }

    void end() {
        nextBy = null;
        personBy = null;
        appealBy = null;
    }

    boolean isSilentOn(LocalDate day) {
        return !silent && silenceFrom != null && !day.isBefore(silenceFrom);
    }

    LocalDate countedFrom() {
        return countedFrom;
    }

    Optional<LocalDate> reviewBy() {
        return Optional.ofNullable(reviewBy);
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    Optional<LocalDate> silenceFrom() {
        return Optional.ofNullable(silenceFrom);
    }

    Optional<LocalDate> personBy() {
        return Optional.ofNullable(personBy);
    }

    Optional<LocalDate> appealBy() {
        return Optional.ofNullable(appealBy);
    }

    Optional<LocalDate> nextBy() {
        return Optional.ofNullable(nextBy);
    }
}
