package pe.cumbe.transparency.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.transparency.CsvTable;
import pe.cumbe.transparency.PublicationKind;
import pe.cumbe.transparency.PublicationView;

/** What a coordinator chooses from their machine, between the moment it arrives and the moment it is published. */
@ApplicationScoped
public class PublicationUploads {

    private final FileIntake intake;
    private final AttachmentDesk attachments;

    @Inject
    public PublicationUploads(FileIntake intake, AttachmentDesk attachments) {
        this.intake = intake;
        this.attachments = attachments;
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
        try (var content = part.getInputStream()) {
            if (kind == PublicationKind.FILE) {
                var file = intake.take(name(part), content);
                return new Held(file.name(), file.size(), "", file);
            }
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
