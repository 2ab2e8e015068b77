package pe.cumbe.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** What Cumbe makes up once for itself and keeps in {@code keys}, readable by its owner alone. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** The text in that file, made up if it is not there yet. Letters, digits, dash and underscore only. */
    static String text(Path file) {
        if (!Files.exists(file)) {
            keep(file, random(24).getBytes(StandardCharsets.US_ASCII));
        }
        return DataFolder.read(file).orElseThrow();
    }

    /** 32 bytes, made up if they are not there yet. */
    static void bytes(Path file) {
        if (!Files.exists(file)) {
            var bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            keep(file, bytes);
        }
    }

    static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Whole or not at all, and never readable by others, not even for an instant. */
    static void keep(Path file, byte[] content) {
        try {
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            DataFolder.onlyOwner(draft, "rw-------");
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
