package pe.cumbe.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Rejected;

/**
 * A case file, from the day somebody files until the answer is firm.
 *
 * <p>It is born filed, with its number and its constancia. Reception looks at it within two working days: it admits it
 * (the cargo de recepción), or observes it once. Observed, the term is stopped: completed in time it keeps its day of
 * filing and the term is counted anew; not completed, it counts as never filed. Admitted, it is referred to an office,
 * here or in another dependency, evaluated, decided and notified. If nobody answers in time, the law answers: approved,
 * or free to appeal. Reconsideration and appeal are stages of the same case.
 *
 * <p>Every verb leaves a {@link Movement}; what may follow what is {@link CaseStatus}.
 */
@Entity
@Table(name = "case_file")
@LegalTerm("expediente")
public class CaseFile extends CaseHistory {

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {} // for JPA

    /** Files it: from this instant it exists, whatever is missing. */
    public CaseFile(
            CaseNumber number,
            SubmitRequest from,
            SubmissionChannel channel,
            CaseSubject subject,
            CaseTerms terms,
            List<FiledDocument> files,
            Stamp stamp) {
        super(number, from, channel, subject, terms, stamp);
        note(MovementKind.FILED, stamp, null, null, null);
        keep(files);
    }

    @Override
    CaseFile self() {
        return this;
    }

    /** The news of its filing. */
    Moved filed() {
        return new Moved(number, agency, MovementKind.FILED, CaseStatus.DRAFT, CaseStatus.FILED);
    }

    /** Reception received it: the movement that issues the cargo. A procedure of automatic approval is approved. */
    public Moved admit(Stamp stamp) {
        if (status != CaseStatus.FILED && status != CaseStatus.CURED) {
            throw new Rejected(CaseReason.NOT_NOW);
        }
        if (admittedAt != null) {
            throw new Rejected(CaseReason.ALREADY_ADMITTED);
        }
        admittedAt = stamp.at();
        clock.reviewed();
        var moved = note(MovementKind.ADMITTED, stamp, due(), null, null);
        return terms.isAutomatic() ? approveAutomatically(stamp) : moved;
    }

    /** Approved by the law from the moment it was filed complete; the document follows within five working days. */
    Moved approveAutomatically(Stamp stamp) {
        become(CaseStatus.AUTOMATICALLY_APPROVED);
        var before = due();
        clock.actBy(stamp.days().document(clock.countedFrom()));
        return note(MovementKind.AUTOMATICALLY_APPROVED, stamp, before, null, null);
    }

    /** Asks the person to complete it, once; the term stops. */
    public Moved observe(String what, Stamp stamp) {
        if (observedAt != null) {
            throw new Rejected(CaseReason.ALREADY_OBSERVED);
        }
        if (admittedAt != null) {
            throw new Rejected(CaseReason.ALREADY_ADMITTED);
        }
        if (clock.reviewBy().filter(stamp.today()::isAfter).isPresent()) {
            throw new Rejected(CaseReason.REVIEW_TERM_OVER);
        }
        become(CaseStatus.OBSERVED);
        observedAt = stamp.at();
        var before = due();
        clock.stop(stamp.days().correction(stamp.today()));
        return note(MovementKind.OBSERVED, stamp, before, required(what), null);
    }

    /** The person completes it in time: it keeps its day of filing and the term is counted anew from today. */
    public Moved cure(Sent sent, Stamp stamp) {
        requireStatus(CaseStatus.OBSERVED, CaseReason.NOT_WAITING_FOR_YOU);
        if (clock.personBy().filter(stamp.today()::isAfter).isPresent()) {
            throw new Rejected(CaseReason.CORRECTION_TERM_OVER);
        }
        become(CaseStatus.CURED);
        clock = new CaseClock(stamp.today(), terms, stamp.days());
        return receive(MovementKind.CURED, sent, stamp, null);
    }

    /** Sends it to the office that will study it; as long as nobody began, it may be sent on. */
    public Moved refer(Referral referral, Stamp stamp) {
        if (status != CaseStatus.REFERRED) {
            if (status.canBecome(CaseStatus.REFERRED) && admittedAt == null) {
                throw new Rejected(CaseReason.NOT_ADMITTED_YET);
            }
            become(CaseStatus.REFERRED);
        }
        moveTo(referral.agency(), referral.office());
        return note(MovementKind.REFERRED, stamp, due(), required(referral.reason()), null);
    }

    public Moved startEvaluation(Stamp stamp) {
        become(CaseStatus.UNDER_EVALUATION);
        return note(MovementKind.EVALUATION_STARTED, stamp, due(), null, null);
    }

    /** Asks the person for something; the term goes on. */
    public Moved requireInformation(String what, Stamp stamp) {
        become(CaseStatus.INFORMATION_REQUIRED);
        clock.waitForThePerson(stamp.days().personActs(stamp.today()));
        return note(MovementKind.INFORMATION_REQUIRED, stamp, due(), required(what), null);
    }

    public Moved answerRequirement(Sent sent, Stamp stamp) {
        requireStatus(CaseStatus.INFORMATION_REQUIRED, CaseReason.NOT_WAITING_FOR_YOU);
        become(CaseStatus.INFORMATION_ANSWERED);
        clock.personActed();
        return receive(MovementKind.INFORMATION_ANSWERED, sent, stamp, due());
    }

    /** Thirty working days passed since the person should have answered. */
    public Moved abandon(String reason, Stamp stamp) {
        if (!isParalysed(stamp)) {
            throw new Rejected(CaseReason.NOT_NOW);
        }
        become(CaseStatus.ABANDONED);
        clock.end();
        return note(MovementKind.ABANDONED, stamp, due(), required(reason), null);
    }

    /** Keeps the draft of the answer; it may be written again until it is signed. */
    public Moved draftResolution(String text, Stamp stamp) {
        if (status != CaseStatus.RESOLUTION_DRAFTED) {
            become(CaseStatus.RESOLUTION_DRAFTED);
        }
        draftResolution = required(text);
        return note(MovementKind.RESOLUTION_DRAFTED, stamp, due(), null, null);
    }

    /** Decides. What goes straight from evaluation to decision was drafted and signed by the same hand. */
    public Moved resolve(Decision decision, FiledDocument file, Stamp stamp) {
        if (status.canBecome(CaseStatus.RESOLUTION_DRAFTED)) {
            draftResolution(decision.reason(), stamp);
        }
        become(CaseStatus.RESOLVED);
        resolution = new Resolution(decision, stamp.at());
        clock.actBy(stamp.days().notice(stamp.today()));
        var moved =
                note(MovementKind.RESOLVED, stamp, due(), required(decision.reason()), required(decision.document()));
        keep(List.of(file));
        return moved;
    }

    /** The answer reached the person: it has effect, and the days to appeal run. */
    public Moved notifyAnswer(LocalDate receivedOn, String how, Stamp stamp) {
        if (resolution == null || !status.canBecome(CaseStatus.NOTIFIED)) {
            throw new Rejected(CaseReason.NOT_NOW);
        }
        if (receivedOn.isAfter(stamp.today()) || receivedOn.isBefore(Stamp.dayOf(resolution.resolvedAt()))) {
            throw new Rejected(CaseReason.DATE_OUT_OF_ORDER);
        }
        become(CaseStatus.NOTIFIED);
        clock.answered(stamp.days().appeal(receivedOn));
        return note(MovementKind.NOTIFIED, stamp, due(), required(how), null);
    }

    public Moved issueDocument(String document, FiledDocument file, Stamp stamp) {
        become(CaseStatus.DOCUMENT_ISSUED);
        clock.end();
        var moved = note(MovementKind.DOCUMENT_ISSUED, stamp, due(), null, required(document));
        keep(List.of(file));
        return moved;
    }

    /** What the law closes on that day, if anything; one thing at a time. */
    Optional<Moved> closeBy(LocalDate day, Stamp stamp) {
        return new ClosingByLaw(this, stamp).by(day);
    }

    /** The person gives it up, before the answer is notified. */
    public Moved withdraw(String reason, @Nullable String document, Stamp stamp) {
        become(CaseStatus.WITHDRAWN);
        var before = due();
        clock.end();
        return note(MovementKind.WITHDRAWN, stamp, before, reason.isBlank() ? null : reason.strip(), document);
    }

    /** The person asks the same authority again, once, with new evidence. */
    public Moved reconsider(String grounds, List<FiledDocument> evidence, Stamp stamp) {
        if (reconsideredAt != null) {
            throw new Rejected(CaseReason.ALREADY_APPEALED);
        }
        requireAppealInTime(stamp);
        become(CaseStatus.RECONSIDERATION);
        reconsideredAt = stamp.at();
        clock.decideBy(stamp.days().reconsideration(stamp.today()));
        var moved = note(MovementKind.RECONSIDERATION_ASKED, stamp, null, required(grounds), null);
        keep(evidence);
        return moved;
    }

    /** The person appeals: the case goes to the superior, with a term of its own. */
    public Moved appeal(AgencyCode superior, String grounds, List<FiledDocument> files, Stamp stamp) {
        requireAppealInTime(stamp);
        become(CaseStatus.APPEALED);
        clock.decideBy(stamp.days().appealDecision(stamp.today()));
        moveTo(superior, "");
        var moved = note(MovementKind.APPEALED, stamp, null, required(grounds), null);
        keep(files);
        return moved;
    }

    /** The superior decides; nothing more can be asked of the administration. */
    public Moved exhaust(Decision decision, FiledDocument file, Stamp stamp) {
        become(CaseStatus.EXHAUSTED);
        resolution = new Resolution(decision, stamp.at());
        clock.end();
        var moved =
                note(MovementKind.EXHAUSTED, stamp, due(), required(decision.reason()), required(decision.document()));
        keep(List.of(file));
        return moved;
    }

    /** Whether the person has left the case lying for so long that it may be closed. */
    public boolean isParalysed(Stamp stamp) {
        return clock.personBy()
                .map(stamp.days()::paralysis)
                .filter(stamp.today()::isAfter)
                .isPresent();
    }

    /** The office gave the person a key; the earlier one and the code of the slip stop working. */
    Moved giveKey(KeySeal seal, Stamp stamp) {
        keys.issue(seal);
        return note(MovementKind.KEY_ISSUED, stamp, due(), null, null);
    }

    /** The person showed the receipt of a payment; nothing else changes. */
    void notePayment(CasePayment paid, Stamp stamp) {
        if (status.isFinal()) {
            throw new Rejected(CaseReason.NOT_NOW);
        }
        note(
                MovementKind.PAYMENT_NOTED,
                stamp,
                due(),
                paid.concept() + " · " + paid.amount(),
                required(paid.receipt()));
    }

    /** Made up, for the demonstration; shown as such for ever. */
    public void markAsDemo() {
        demo = true;
    }

    private void requireAppealInTime(Stamp stamp) {
        if (clock.appealBy().filter(stamp.today()::isAfter).isPresent()) {
            throw new Rejected(CaseReason.APPEAL_TERM_OVER);
        }
    }

    /** Somebody filed. Told inside the transaction. */
    public record Received(CaseNumber number, AgencyCode agency, SubmissionId submission) {}

    /** Something happened to a case. Told inside the transaction. */
    public record Moved(CaseNumber number, AgencyCode agency, MovementKind kind, CaseStatus before, CaseStatus after) {}

    /** What the person sent for a case, with its files at hand. */
    public record Sent(SubmissionId submission, String text, List<FiledDocument> files) {}
}
