package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.Actor;

/** Mesa de partes. */
@ApplicationScoped
@Transactional
public class ReceptionDesk {

    /** What would block this request; empty when it can be filed. Missing requirements never block (R-MP-4). */
    public List<CaseReason> objections(SubmitRequest request, SubmissionChannel channel) {
        throw new UnsupportedOperationException();
    }

    /**
     * Files a request. Sending the same submission again, even at the same instant, gives the same case and receipt.
     *
     * @param actor {@link Actor#CITIZEN} online, the operator at a kiosk, an officer of reception at the window
     */
    public FilingReceipt receive(Actor actor, SubmitRequest request, SubmissionChannel channel) {
        throw new UnsupportedOperationException();
    }

    /** Registers what came on paper, in the same series. */
    public FilingReceipt registerOnPaper(Actor actor, SubmitRequest request) {
        return receive(actor, request, SubmissionChannel.COUNTER);
    }

    /** The receipt of a submission, as often as it is asked for. */
    public Optional<FilingReceipt> receiptOf(SubmissionId submission) {
        throw new UnsupportedOperationException();
    }

    /** Receives the case: the movement that issues the cargo de recepción. */
    public ReceptionReceipt admit(Actor actor, CaseRef at) {
        throw new UnsupportedOperationException();
    }

    /** The cargo, once it has been issued. */
    public Optional<ReceptionReceipt> receptionReceipt(Actor actor, CaseRef at) {
        throw new UnsupportedOperationException();
    }

    /**
     * Asks the person to complete the request: once, all at once, within two working days; the term stops.
     *
     * @param what what is missing, in words the person will read
     */
    public void observe(Actor actor, CaseRef at, String what) {
        throw new UnsupportedOperationException();
    }

    /** Gives the key to a person who shows the document; the number on it has to be the applicant's. */
    public IssuedKey issueKey(Actor actor, CaseRef at, String documentShown) {
        throw new UnsupportedOperationException();
    }
}
