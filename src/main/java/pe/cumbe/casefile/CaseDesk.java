package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;

/** The desks behind reception: from the referral to the answer. */
@ApplicationScoped
@Transactional
public class CaseDesk {

    /** The case, if it exists and this dependency may see it: addressed to it, referred to it or elevated to it. */
    public Optional<CaseFileView> open(Actor actor, AgencyCode agency, CaseNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Sends an admitted case to the office that will study it, in this dependency or in another. */
    public void refer(Actor actor, CaseRef at, Referral referral) {
        throw new UnsupportedOperationException();
    }

    public void startEvaluation(Actor actor, CaseRef at) {
        throw new UnsupportedOperationException();
    }

    /** Asks the person for something, within ten working days. The term goes on. */
    public void requireInformation(Actor actor, CaseRef at, String what) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the draft of the answer; only officers read it. */
    public void draftResolution(Actor actor, CaseRef at, String text) {
        throw new UnsupportedOperationException();
    }

    /** Decides, with reason and file. It has effect once notified. */
    public void resolve(Actor actor, CaseRef at, Decision decision) {
        throw new UnsupportedOperationException();
    }

    /** Records that the answer reached the person on that day; from then on it has effect and the days to appeal run. */
    public void notifyAnswer(Actor actor, CaseRef at, LocalDate receivedOn, String how) {
        throw new UnsupportedOperationException();
    }

    /** Gives the document of an automatic approval. */
    public void issueDocument(Actor actor, CaseRef at, String document, AttachmentId file) {
        throw new UnsupportedOperationException();
    }

    /** Registers that the person withdrew, by a writing handed in. */
    public void registerWithdrawal(Actor actor, CaseRef at, String document) {
        throw new UnsupportedOperationException();
    }

    /** Registers that the person asks the same authority again, with new evidence. */
    public void registerReconsideration(Actor actor, CaseRef at, String grounds, List<AttachmentId> files) {
        throw new UnsupportedOperationException();
    }

    /** Registers an appeal and elevates the case to the superior, which from then on sees it and answers for it. */
    public void registerAppeal(Actor actor, CaseRef at, AgencyCode superior, String grounds, List<AttachmentId> files) {
        throw new UnsupportedOperationException();
    }

    /** The superior decides an appeal: nothing more can be asked of the administration. */
    public void decideAppeal(Actor actor, CaseRef at, Decision decision) {
        throw new UnsupportedOperationException();
    }

    /** The file of a case, when this dependency may see it. */
    public Optional<FiledDocument> file(Actor actor, AgencyCode agency, CaseNumber number, AttachmentId file) {
        throw new UnsupportedOperationException();
    }

    static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
