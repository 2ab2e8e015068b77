package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import pe.cumbe.shared.Rejected;

/**
 * Makes and checks password hashes: PBKDF2 with HMAC-SHA-512, 600,000 rounds, 16 bytes of salt; written as {@code
 * pbkdf2-sha512$rounds$salt$hash}. It is slow on purpose, so few run at a time: the rest wait some seconds, then are
 * asked to come back, and the citizens' pages keep the processors.
 */
@ApplicationScoped
public class Passwords {

    static final int ROUNDS = 600_000;

    private static final String SCHEME = "pbkdf2-sha512";
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int BITS = 256;
    /** No l, o, 0, 1, vowels nor look-alikes: it is read aloud and typed once. */
    private static final String ALPHABET = "bcdfghjkmnpqrstvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;
    private final int longestQueue;
    private final long secondsToWait;
    private final Semaphore gate;
    private final String nobody;

    public Passwords() {
        this(ROUNDS, 2, 20, 8);
    }

    /** For tests, which cannot wait; production always uses {@link #ROUNDS}. */
    Passwords(int rounds, int atATime, int longestQueue, long secondsToWait) {
        this.rounds = rounds;
        this.longestQueue = longestQueue;
        this.secondsToWait = secondsToWait;
        this.gate = new Semaphore(atATime, true);
        this.nobody = SCHEME + "$" + rounds + "$" + encode(new byte[16]) + "$" + encode(new byte[BITS / 8]);
    }

    /** Refuses with {@link SignInReason#BUSY} when too many are being checked. */
    public String hash(String password) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return SCHEME + "$" + rounds + "$" + encode(salt) + "$" + encode(derive(password, salt, rounds));
    }

    /** Refuses with {@link SignInReason#BUSY} when too many are being checked. */
    public boolean matches(String password, String hash) {
        var parts = hash.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalStateException("a password hash of an unknown scheme");
        }
        var salt = Base64.getDecoder().decode(parts[2]);
        var expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
    }

    /** Takes as long as a real check and never matches: a name that nobody has must not answer sooner. */
    public boolean matchNobody(String password) {
        matches(password, nobody);
        return false;
    }

    /** Whether the hash was made with fewer rounds than are asked for today. */
    public boolean isWeak(String hash) {
        return Integer.parseInt(hash.split("\\$", -1)[1]) < rounds;
    }

    /** A password for one use, in four groups of four: about 76 bits. */
    public static String oneTime() {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private byte[] derive(String password, byte[] salt, int rounds) {
        enter();
        try {
            // ñ typed on one keyboard must equal ñ typed on another
            var normal = Normalizer.normalize(password, Normalizer.Form.NFC);
            var key = new PBEKeySpec(normal.toCharArray(), salt, rounds, BITS);
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            gate.release();
        }
    }

    private void enter() {
        try {
            if (gate.getQueueLength() >= longestQueue || !gate.tryAcquire(secondsToWait, TimeUnit.SECONDS)) {
                throw new Rejected(SignInReason.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejected(SignInReason.BUSY);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
