package pe.cumbe.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import pe.cumbe.shared.ServerKeys;

/**
 * Makes the keys of what people file and the seals that are stored of them.
 *
 * <p>A key is derived from the submission id and the secret of the server, so the receipt of one submission can be shown
 * again, the same, to whoever holds that id, without the key being stored anywhere. The seal covers number and key
 * together: what was filed is looked for by its seal alone, so an unknown number and a wrong key cost the same and answer alike.
 */
@ApplicationScoped
public class TrackingKeys {

    private final ServerKeys server;

    @Inject
    public TrackingKeys(ServerKeys server) {
        this.server = server;
    }

    /**
     * The key of a submission.
     *
     * @param serial 1 for the first, one more each time the office issues another
     */
    public TrackingCode key(SubmissionId submission, int serial) {
        return TrackingCode.spell(server.hmac("tracking-key", submission.value(), Integer.toString(serial)));
    }

    /** The code of a kiosk's slip. */
    public TrackingCode provisional(SubmissionId submission) {
        return TrackingCode.spell(server.hmac("provisional-code", submission.value()));
    }

    /**
     * What is stored of the key.
     *
     * @param number as it is written on the receipt
     */
    public KeySeal seal(String number, TrackingCode key) {
        return new KeySeal(HexFormat.of().formatHex(server.hmac("tracking-seal", number, key.value())));
    }
}
