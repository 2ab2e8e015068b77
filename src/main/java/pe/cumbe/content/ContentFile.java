package pe.cumbe.content;

import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.TextLayer;

/**
 * A file that a document is.
 *
 * @param name with its ending
 * @param size in bytes
 * @param text whether it can be searched and read aloud
 */
public record ContentFile(AttachmentId id, String name, long size, TextLayer text) {

    public static ContentFile of(AttachmentView stored, TextLayer text) {
        return new ContentFile(stored.id(), stored.name(), stored.size(), text);
    }
}
