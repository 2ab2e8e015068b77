package pe.cumbe.media;

import java.util.List;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileKind;

/**
 * A file that was taken in and looked at.
 *
 * @param drawn the large and the small drawing of a picture; none for a document
 */
record Arrived(AttachmentView stored, List<DrawnPicture> drawn) {

    Arrived {
        drawn = List.copyOf(drawn);
    }

    boolean isPicture() {
        return !drawn.isEmpty();
    }

    FileKind kind() {
        return stored.kind();
    }
}
