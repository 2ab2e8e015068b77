package pe.cumbe.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of this installation, in {@code keys/seal.key} under the data folder: made once, read by its owner alone,
 * part of every backup. Nobody gets the secret itself, only seals made with it, each for one stated purpose, so that a
 * seal made for one thing never opens another.
 */
@ApplicationScoped
public class ServerKeys {

    private static final int LENGTH = 32;

    private final byte[] secret;

    @Inject
    public ServerKeys(Settings settings) {
        this(readOrCreate(settings.data().resolve("keys").resolve("seal.key")));
    }

    /** With a secret of one's own, for tests; at least 32 bytes. */
    public ServerKeys(byte[] secret) {
        if (secret.length < LENGTH) {
            throw new IllegalArgumentException("the secret of the installation is shorter than 32 bytes");
        }
        this.secret = secret.clone();
    }

    /** HMAC-SHA-256 over the purpose and the parts, each preceded by its length, so that parts cannot run together. */
    public byte[] hmac(String purpose, byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            feed(mac, purpose.getBytes(StandardCharsets.UTF_8));
            for (var part : parts) {
                feed(mac, part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    /** As {@link #hmac(String, byte[]...)}, over texts in UTF-8. */
    public byte[] hmac(String purpose, String... parts) {
        var bytes = new byte[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
        }
        return hmac(purpose, bytes);
    }

    private static void feed(Mac mac, byte[] part) {
        mac.update(ByteBuffer.allocate(4).putInt(part.length).array());
        mac.update(part);
    }

    private static byte[] readOrCreate(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the key file cannot be read or made: " + file, e);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        var options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        try (var channel = FileChannel.open(file, options, ownerOnly())) {
            channel.write(ByteBuffer.wrap(fresh));
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            // somebody else made it in the same instant: theirs is read
            return;
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
