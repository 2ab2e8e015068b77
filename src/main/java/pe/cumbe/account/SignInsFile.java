package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import pe.cumbe.shared.Settings;

/**
 * The note with the first sign-ins, {@code run/sign-ins.txt} in the data folder, for the eyes of whoever starts the
 * portal: the launcher prints it once and removes it. Only its owner can read it.
 */
@ApplicationScoped
public class SignInsFile {

    private final Settings settings;

    @Inject
    public SignInsFile(Settings settings) {
        this.settings = settings;
    }

    /** Replaces the note; a line for each sign-in. */
    public void write(List<String> lines) {
        var file = settings.data().resolve("run").resolve("sign-ins.txt");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
