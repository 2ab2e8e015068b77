package pe.cumbe.tracking;

import java.util.List;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.SubmissionId;

/**
 * What the person sends for a case: a text, files, or both.
 *
 * @param submission of the form; sending it twice counts once
 */
public record PersonSends(SubmissionId submission, String text, List<AttachmentId> files) {

    public PersonSends {
        files = List.copyOf(files);
    }
}
