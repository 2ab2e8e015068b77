package pe.cumbe.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of six figures that change every thirty seconds (RFC 6238), as every telephone's application makes them. */
public final class Totp {

    private static final int SECRET_BYTES = 20;
    /** A telephone's clock may be this many steps early or late. */
    private static final int DRIFT = 1;

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A fresh secret, of 160 bits. */
    static byte[] invent() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** As it is typed into a telephone. */
    public static String inLetters(byte[] secret) {
        return new Base32().encodeAsString(secret).replace("=", "");
    }

    /** What the square of dots says: the application reads from it whose codes these are. */
    public static String address(String issuer, String username, byte[] secret) {
        var name = URLEncoder.encode(issuer, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + name + ":" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "?secret="
                + inLetters(secret) + "&issuer=" + name + "&algorithm=SHA1&digits=6&period=30";
    }

    /** The time step the code belongs to, if it is one of now, of the step before or of the one after. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        var seconds = CODES.getTimeStep().toSeconds();
        var here = Math.floorDiv(now.getEpochSecond(), seconds);
        var found = OptionalLong.empty();
        for (var step = here - DRIFT; step <= here + DRIFT; step++) {
            var expected = code(secret, Instant.ofEpochSecond(step * seconds));
            // every step is compared, so that the time it takes tells nothing
            if (MessageDigest.isEqual(
                    expected.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** What a telephone with that secret shows at that instant. */
    static String code(byte[] secret, Instant when) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()), when, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
