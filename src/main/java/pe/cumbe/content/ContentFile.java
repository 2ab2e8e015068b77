package pe.cumbe.content;

import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;

/**
 * A file that a document is.
 *
 * @param name with its ending
 * @param size in bytes
 */
public record ContentFile(AttachmentId id, String name, long size) {

    public static ContentFile of(AttachmentView stored) {
        return new ContentFile(stored.id(), stored.name(), stored.size());
    }
}
