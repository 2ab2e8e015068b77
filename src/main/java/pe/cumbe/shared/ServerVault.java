package pe.cumbe.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks what the database must not tell by itself: AES-256-GCM with a key made from the secret of the installation, one
 * for each purpose. What was locked for one purpose never opens for another. Written as twelve bytes of nonce and what
 * the cipher gives.
 */
@ApplicationScoped
public class ServerVault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ServerKeys keys;

    @Inject
    public ServerVault(ServerKeys keys) {
        this.keys = keys;
    }

    public byte[] lock(String purpose, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var locked = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE + locked.length)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    /**
     * What was locked.
     *
     * @throws IllegalStateException when it was locked with another key, for another purpose, or changed since
     */
    public byte[] unlock(String purpose, byte[] locked) {
        if (locked.length < NONCE) {
            throw new IllegalStateException("nothing was locked here");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(locked, NONCE))
                    .doFinal(locked, NONCE, locked.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("it does not open with the key of this installation", e);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var key = keys.hmac("vault", purpose.getBytes(StandardCharsets.UTF_8));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
