package pe.cumbe.portalcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.shared.Rejected;

/**
 * Makes and takes copies. A copy that comes is looked through to its end before anything of it is kept; then its files are
 * taken in one by one, each inspected like one that somebody hands in, and last its rows, all or none.
 */
@ApplicationScoped
public class PortalCopies {

    private final CopyDesk desk;
    private final FileIntake intake;
    private final AttachmentDesk files;

    @Inject
    public PortalCopies(CopyDesk desk, FileIntake intake, AttachmentDesk files) {
        this.desk = desk;
        this.intake = intake;
        this.files = files;
    }

    /** Writes the copy of a portal into a file that is not there yet. */
    public void make(AgencyCode agency, Path target, Actor actor) {
        desk.make(agency, target, actor);
    }

    /** What became of a copy. */
    public record Taken(AgencyCode agency, String name, int files, boolean wasHere) {}

    /**
     * Takes a copy. The same one again changes nothing.
     *
     * @throws Rejected with a {@link CopyReason}; then nothing of it is kept
     */
    public Taken take(Path file, Actor actor) {
        desk.admit(actor);
        try (var copy = CheckedCopy.open(file)) {
            var manifest = copy.manifest();
            if (desk.isHere(copy, actor)) {
                return new Taken(manifest.agency(), manifest.name(), 0, true);
            }
            var stored = new HashMap<String, AttachmentView>();
            try {
                takeFiles(copy, stored);
                desk.take(copy, stored, actor);
            } catch (RuntimeException failed) {
                stored.values().forEach(view -> files.discard(view.id()));
                throw failed;
            }
            return new Taken(manifest.agency(), manifest.name(), stored.size(), false);
        }
    }

    private void takeFiles(CheckedCopy copy, Map<String, AttachmentView> stored) {
        for (var sha256 : copy.files()) {
            try (var content = copy.file(sha256)) {
                stored.put(sha256, intake.take(copy.fileName(sha256), content, FileKind.SHOWN));
            } catch (Rejected refused) {
                throw new Rejected(CopyReason.FILE_REFUSED);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A place for a copy that is on its way, for whoever takes it away again. */
    public static Path place(Path data) {
        try {
            var folder = data.resolve("files").resolve("tmp");
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "copia", ".zip");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
