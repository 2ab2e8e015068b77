package pe.cumbe.journey;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The telephone of somebody under test: it was told the letters that the portal showed. */
public record Telephone(String letters) {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    /** What it shows now. */
    public String now() {
        return at(Instant.now());
    }

    /** What it shows half a minute later: a code serves once, and a telephone may be a little fast. */
    public String next() {
        return at(Instant.now().plusSeconds(30));
    }

    private String at(Instant when) {
        try {
            var key = new SecretKeySpec(new Base32().decode(letters.replace(" ", "")), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, when);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
