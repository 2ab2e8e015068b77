package pe.cumbe.transparency.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.attachment.web.HandedIn;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.Texts;
import pe.cumbe.transparency.CsvTable;
import pe.cumbe.transparency.PublicationKind;
import pe.cumbe.transparency.PublicationView;
import pe.cumbe.transparency.PublishedFile;

/** What a coordinator chooses from their machine, between the moment it arrives and the moment it is published. */
@Named("publicationUploads")
@ApplicationScoped
public class PublicationUploads {

    private final FileIntake intake;
    private final HandedIn handedIn;
    private final AttachmentDesk attachments;
    private final Texts texts;

    @Inject
    public PublicationUploads(FileIntake intake, HandedIn handedIn, AttachmentDesk attachments, Texts texts) {
        this.intake = intake;
        this.handedIn = handedIn;
        this.attachments = attachments;
        this.texts = texts;
    }

    /** The kinds of file that may be chosen, as the browser is told. */
    public String getAccepted() {
        return PublishedFile.accepted();
    }

    public String getFileHint() {
        return texts.of("field.trFile.hint", Megabytes.of(limit()));
    }

    public String getTableHint() {
        return texts.of("field.trTable.hint", CsvTable.MOST_ROWS, CsvTable.MOST_BYTES / 1_000_000);
    }

    /**
     * What arrived: the text of a table, or a stored file.
     *
     * @param size in bytes
     */
    record Held(String name, long size, String table, @Nullable AttachmentView file) {

        /** Whether it is the file of that publication. */
        boolean isOf(PublicationView publication) {
            return file != null
                    && publication.file() != null
                    && publication.file().id().equals(file.id());
        }
    }

    /** A browser sends a part without a name for a field where nothing was chosen. */
    boolean isChosen(Part part) {
        return part.getSize() > 0 || !name(part).isBlank();
    }

    /** Takes it in; refused with the reason when it cannot be used. */
    Held take(Part part, PublicationKind kind) {
        if (kind == PublicationKind.FILE) {
            var file = handedIn.store(part);
            return new Held(file.name(), file.size(), "", file);
        }
        try (var content = part.getInputStream()) {
            var table = CsvTable.text(content.readNBytes(CsvTable.MOST_BYTES + 1));
            return new Held(name(part), part.getSize(), table, null);
        } catch (IOException e) {
            throw new UncheckedIOException("what was chosen could not be read", e);
        }
    }

    /** Throws away what was not published after all. */
    void discard(Held held) {
        var file = held.file();
        if (file != null) {
            attachments.discard(file.id());
        }
    }

    /** The largest file, in bytes. */
    long limit() {
        return intake.limit();
    }

    private static String name(Part part) {
        var name = part.getSubmittedFileName();
        return name == null ? "" : name;
    }
}
