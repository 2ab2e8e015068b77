package pe.cumbe.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Rejected;

/**
 * A complaint or one of its sisters, from the day somebody files it until it is in the archive.
 *
 * <p>It is born with its number, its key and the day it is answered by. Somebody sees whose it is, asks the person to
 * complete it once (the term stands still meanwhile), sends it on, or answers. An answer has effect when the person is
 * told. A queja goes to the superior, who asks whoever is complained of for a report and decides; the procedure it is
 * about goes on. Who told of a wrongdoing is not here at all ({@link SealedIdentity}).
 *
 * <p>Every step leaves a {@link ComplaintMovement}; what may follow what is {@link ComplaintGraph}.
 */
@Entity
@Table(name = "complaint")
public class Complaint extends ComplaintHistory {

    @Enumerated(EnumType.STRING)
    private @Nullable ComplaintStatus outcome;

    private @Nullable String answer;

    /** What the dependency will do about it. */
    private @Nullable String measures;

    private @Nullable String draft;

    private @Nullable String report;

    /** The one it repeats, or goes on within. */
    @Column(name = "other_number")
    private @Nullable ComplaintNumber other;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "decided_at")
    @SuppressWarnings("UnusedVariable") // read by people
    private @Nullable Instant decidedAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Complaint() {} // for JPA

    Complaint(Filed filed, Hand hand) {
        super(filed, hand);
        note(ComplaintAct.FILE, hand, null);
        keep(filed.files());
    }

    @Override
    Complaint self() {
        return this;
    }

    ComplaintMoved filed() {
        return new ComplaintMoved(number, heldBy, ComplaintAct.FILE, ComplaintStatus.FILED, ComplaintStatus.FILED);
    }

    /** It is for this dependency. */
    ComplaintMoved evaluate(Hand hand) {
        return step(ComplaintAct.EVALUATE, hand, null);
    }

    ComplaintMoved attend(Hand hand) {
        return step(ComplaintAct.ATTEND, hand, null);
    }

    /** Asks the person to complete it, once; the term stands still. */
    ComplaintMoved askToComplete(String words, Hand hand) {
        if (askedAt != null) {
            throw new Rejected(ComplaintReason.ALREADY_ASKED);
        }
        var moved = step(ComplaintAct.ASK_TO_COMPLETE, hand, required(words));
        askedAt = hand.at();
        clock.stop(hand.today(), hand.days());
        return moved;
    }

    /** The person completes it in time; the days that were left go on. */
    ComplaintMoved complete(Sent sent, Hand hand) {
        requireWaiting();
        if (clock.personBy().filter(hand.today()::isAfter).isPresent()) {
            throw new Rejected(ComplaintReason.COMPLETION_TERM_OVER);
        }
        var words = sent.words().strip();
        if (words.isEmpty() && sent.files().isEmpty()) {
            throw new Rejected(ComplaintReason.NOTHING_SENT);
        }
        clock.goOn(hand.today(), hand.days());
        var moved = step(ComplaintAct.COMPLETE, hand, words.isEmpty() ? null : required(words));
        movements.get(movements.size() - 1).sentAs(sent.submission());
        keep(sent.files());
        return moved;
    }

    /** The person did not complete it: archived; it may be filed again. */
    ComplaintMoved lapse(Hand hand) {
        if (clock.personBy().filter(hand.today()::isAfter).isEmpty()) {
            throw new Rejected(ComplaintReason.NOT_NOW);
        }
        var moved = step(ComplaintAct.LAPSE, hand, null);
        clock.end();
        return moved;
    }

    private void requireWaiting() {
        if (status != ComplaintStatus.TO_COMPLETE) {
            throw new Rejected(ComplaintReason.NOT_NOW);
        }
    }

    /** Sends it to an office, here or in another dependency of the region. */
    ComplaintMoved refer(AgencyCode to, String toOffice, String words, Hand hand) {
        var moved = step(ComplaintAct.REFER, hand, required(words));
        heldBy = to;
        office = toOffice.strip();
        return moved;
    }

    /** Sends it to another entity: from then on that one answers; the person is told so. */
    ComplaintMoved referOutside(String words, Hand hand) {
        return decide(ComplaintAct.REFER_OUTSIDE, words, "", hand);
    }

    ComplaintMoved askReport(Hand hand) {
        var moved = step(ComplaintAct.ASK_REPORT, hand, null);
        clock.reportAsked(hand.days().report(hand.today()));
        return moved;
    }

    /** Whoever is complained of says how it was. */
    ComplaintMoved report(String words, Hand hand) {
        var text = required(words);
        var moved = step(ComplaintAct.REPORT, hand, text);
        report = text;
        clock.actBy(clock.dueOn());
        return moved;
    }

    ComplaintMoved draft(String words, Hand hand) {
        var text = required(words);
        requireReport(hand);
        var moved = step(ComplaintAct.DRAFT, hand, null);
        draft = text;
        return moved;
    }

    ComplaintMoved accept(String words, String whatWillBeDone, Hand hand) {
        if (whatWillBeDone.isBlank()) {
            throw new Rejected(ComplaintReason.MEASURES_MISSING);
        }
        return decide(ComplaintAct.ACCEPT, words, required(whatWillBeDone), hand);
    }

    ComplaintMoved deny(String words, Hand hand) {
        return decide(ComplaintAct.DENY, words, "", hand);
    }

    ComplaintMoved answer(String words, Hand hand) {
        return decide(ComplaintAct.ANSWER, words, "", hand);
    }

    ComplaintMoved markDuplicate(ComplaintNumber first, String words, Hand hand) {
        other = first;
        var moved = decide(ComplaintAct.MARK_DUPLICATE, words, "", hand);
        clock.actBy(hand.days().duplicate(hand.today()));
        return moved;
    }

    ComplaintMoved join(ComplaintNumber within, String words, Hand hand) {
        other = within;
        return decide(ComplaintAct.JOIN, words, "", hand);
    }

    private ComplaintMoved decide(ComplaintAct act, String words, String whatWillBeDone, Hand hand) {
        var text = required(words);
        requireReport(hand);
        var moved = step(act, hand, text);
        outcome = act.target();
        answer = text;
        measures = whatWillBeDone.isEmpty() ? null : whatWillBeDone;
        decidedAt = hand.at();
        clock.actBy(hand.days().notice(hand.today(), hand.rule()));
        return moved;
    }

    private void requireReport(Hand hand) {
        if (status == ComplaintStatus.REPORT_ASKED
                && clock.reportBy().filter(day -> !hand.today().isAfter(day)).isPresent()) {
            throw new Rejected(ComplaintReason.REPORT_STILL_DUE);
        }
    }

    /** The person was told: it is answered on that day. */
    ComplaintMoved tell(String how, Hand hand) {
        var moved = step(ComplaintAct.NOTIFY, hand, required(how));
        clock.answered(hand.today(), hand.days());
        var term = hand.rule().collection();
        if (channel == AnswerChannel.OFFICE && term != null) {
            // who was answered late loses no day
            var from = hand.today().isAfter(clock.dueOn()) ? hand.today() : clock.dueOn();
            clock.keptUntil(hand.days().collection(from, term));
        }
        return moved;
    }

    ComplaintMoved withdraw(String words, Hand hand) {
        var moved = step(ComplaintAct.WITHDRAW, hand, words.isBlank() ? null : required(words));
        clock.end();
        return moved;
    }

    /** Made up, for the demonstration; shown as such for ever, and in no figure. */
    void markAsDemo() {
        demo = true;
    }

    /**
     * Its time has passed: what says who and what is erased; number, dependency, kind, days and how it ended stay, for the
     * figures.
     *
     * @return the files it had
     */
    List<ComplaintFile> erase(Instant at) {
        var gone = files();
        person = null;
        caseNumber = null;
        what = "";
        answer = null;
        measures = null;
        draft = null;
        report = null;
        movements.forEach(ComplaintMovement::erase);
        files.clear();
        erasedAt = at;
        return gone;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    boolean wasAsked() {
        return askedAt != null;
    }

    Optional<ComplaintStatus> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Whether what was decided reached the person. */
    boolean isTold() {
        return status == ComplaintStatus.NOTIFIED || (status == ComplaintStatus.ARCHIVED && outcome != null);
    }

    Optional<String> answerText() {
        return Optional.ofNullable(answer);
    }

    Optional<String> measures() {
        return Optional.ofNullable(measures);
    }

    Optional<String> draftText() {
        return Optional.ofNullable(draft);
    }

    Optional<String> reportText() {
        return Optional.ofNullable(report);
    }

    Optional<ComplaintNumber> other() {
        return Optional.ofNullable(other);
    }

    /** What the person sent to complete it. */
    record Sent(SubmissionId submission, String words, List<ComplaintFile> files) {}
}
