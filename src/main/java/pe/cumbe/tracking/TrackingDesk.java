package pe.cumbe.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import pe.cumbe.casefile.FilingReceipt;
import pe.cumbe.casefile.ReceptionReceipt;
import pe.cumbe.shared.Rejected;

/**
 * Where a person opens the case with what is on the receipt, as typed. An unknown number, a wrong key and a number that
 * cannot be one get the same answer, after the same work.
 */
@ApplicationScoped
@Transactional
public class TrackingDesk {

    /**
     * The case; empty for whatever does not match.
     *
     * @param key the key, or the code of a kiosk's slip (then it is read only)
     */
    public Optional<TrackingView> track(String number, String key) {
        throw new UnsupportedOperationException();
    }

    /** Completes an observed case in time; refuses with {@link Rejected} in kind words when it cannot be. */
    public Optional<CureReceipt> cure(String number, String key, PersonSends sent) {
        throw new UnsupportedOperationException();
    }

    /** Answers what the evaluator asked. */
    public Optional<CureReceipt> answer(String number, String key, PersonSends sent) {
        throw new UnsupportedOperationException();
    }

    /** Withdraws an open case: it ends here, and cannot be taken up again. */
    public boolean withdraw(String number, String key, String reason) {
        throw new UnsupportedOperationException();
    }

    /** The constancia again, with the key that was typed. */
    public Optional<FilingReceipt> filingReceipt(String number, String key) {
        throw new UnsupportedOperationException();
    }

    /** The cargo de recepción, once reception issued it. */
    public Optional<ReceptionReceipt> receptionReceipt(String number, String key) {
        throw new UnsupportedOperationException();
    }
}
