package pe.cumbe.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import pe.cumbe.shared.ServerKeys;

/**
 * The seal of an anonymous form: {@code submission~seconds~hmac}. It proves that this server wrote the form for this
 * address, and when. It is no session and identifies nobody.
 */
@ApplicationScoped
public class FormSeal {

    /** A form older than this comes back to the person, with all that was typed and a fresh seal. */
    static final Duration FRESH = Duration.ofHours(4);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ServerKeys keys;
    private final Clock clock;

    @Inject
    public FormSeal(ServerKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** What a valid seal says: the id of this submission, and whether the form has become too old. */
    public record Read(String submission, boolean stale) {}

    /** A seal for a form of that route; the submission id stays the same when a form is shown again with its errors. */
    public String issue(String form, String submission) {
        var seconds = Long.toString(clock.instant().getEpochSecond());
        return submission + "~" + seconds + "~" + hmac(form, submission, seconds);
    }

    /** What the seal says; empty when it is forged, cut or of another form. */
    public Optional<Read> read(String form, String seal) {
        var parts = seal.split("~", -1);
        if (parts.length != 3 || !parts[0].matches("[0-9a-f]{32}") || !parts[1].matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        var expected = hmac(form, parts[0], parts[1]).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        var age = clock.instant().getEpochSecond() - Long.parseLong(parts[1]);
        return Optional.of(new Read(parts[0], age > FRESH.toSeconds()));
    }

    static String newSubmission() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private String hmac(String form, String submission, String seconds) {
        var full = keys.hmac("form-seal", form + "~" + submission + "~" + seconds);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, 18));
    }
}
