package pe.cumbe.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Settings;

/** Takes in a file somebody hands in: measured, inspected, checked, safe on the disk, and only then entered. */
@ApplicationScoped
public class FileIntake {

    private final Settings settings;
    private final AttachmentStore store;
    private final FileInspection inspection;
    private final VirusCheck viruses;
    private final AttachmentDesk desk;
    private final Clock clock;

    @Inject
    public FileIntake(
            Settings settings,
            AttachmentStore store,
            FileInspection inspection,
            VirusCheck viruses,
            AttachmentDesk desk,
            Clock clock) {
        this.settings = settings;
        this.store = store;
        this.inspection = inspection;
        this.viruses = viruses;
        this.desk = desk;
        this.clock = clock;
    }

    /** The largest file that is taken, in bytes; told on the page, before. */
    public long limit() {
        return settings.uploadLimit();
    }

    /**
     * Takes a file in. Call it outside a transaction: it lasts as long as the disk and the antivirus do.
     *
     * @param name as the person's machine calls it
     * @param content read to its end, not closed
     * @throws Rejected with an {@link AttachmentReason} when it is not taken; then nothing of it is kept
     */
    public AttachmentView take(String name, InputStream content) {
        return take(name, content, FileKind.HANDED_IN);
    }

    /** The same of other kinds. */
    public AttachmentView take(String name, InputStream content, Set<FileKind> kinds) {
        var arrival = store.receive(content, limit());
        try {
            var kind = inspection
                    .kindOf(arrival.path())
                    .map(found -> FileName.tells(name, found))
                    .filter(kinds::contains)
                    .orElseThrow(() -> new Rejected(AttachmentReason.KIND_NOT_ALLOWED));
            viruses.pass(arrival.path());
            var stored = new AttachmentView(
                    arrival.id(),
                    FileName.clean(name, kind),
                    kind,
                    arrival.size(),
                    arrival.fingerprint(),
                    clock.instant());
            store.keep(arrival);
            desk.enter(stored);
            return stored;
        } finally {
            store.drop(arrival);
        }
    }
}
