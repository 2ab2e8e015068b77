package pe.cumbe.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentReason;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.attachment.TextLayers;
import pe.cumbe.content.ContentFile;
import pe.cumbe.content.PictureDesk;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** Takes in the files of the editor's form; what is not taken is told at its field. */
@RequestScoped
public class ContentUploads {

    private final FileIntake intake;
    private final PictureDesk pictures;
    private final TextLayers layers;
    private final PageErrors errors;
    private final Texts texts;

    @Inject
    public ContentUploads(FileIntake intake, PictureDesk pictures, TextLayers layers, PageErrors errors, Texts texts) {
        this.intake = intake;
        this.pictures = pictures;
        this.layers = layers;
        this.errors = errors;
        this.texts = texts;
    }

    /** The number of the picture, if one was chosen and can be drawn. */
    Optional<Long> picture(AgencyCode agency, @Nullable Part part, String field, Actor actor) {
        return take(part, field).flatMap(stored -> {
            try {
                return Optional.of(pictures.keep(agency, stored.id(), actor));
            } catch (Rejected refused) {
                errors.field(field, refused.reasons().get(0).textKey());
                return Optional.empty();
            }
        });
    }

    Optional<ContentFile> file(@Nullable Part part, String field) {
        return take(part, field).map(stored -> ContentFile.of(stored, layers.of(stored)));
    }

    /** What the field says before. */
    String limitHint() {
        return texts.of("content.edit.text.limit", Megabytes.of(intake.limit()));
    }

    private Optional<AttachmentView> take(@Nullable Part part, String field) {
        if (part == null || !isChosen(part)) {
            return Optional.empty();
        }
        try (var content = part.getInputStream()) {
            var name = part.getSubmittedFileName();
            return Optional.of(intake.take(name == null ? "" : name, content));
        } catch (Rejected refused) {
            var reason = refused.reasons().get(0);
            if (!(reason instanceof AttachmentReason)) {
                throw refused;
            }
            errors.field(field, reason.textKey());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }

    /** A browser sends a part without a name for a field where nothing was chosen. */
    private static boolean isChosen(Part part) {
        var name = part.getSubmittedFileName();
        return part.getSize() > 0 || (name != null && !name.isBlank());
    }
}
