package pe.cumbe.privacy;

import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.SubmissionId;

/**
 * What a person hands in about their own data.
 *
 * @param right null when none was chosen
 * @param file what proves it, or null
 */
public record AskOfData(
        SubmissionId submission,
        @Nullable DataRight right,
        Applicant applicant,
        String email,
        String asked,
        @Nullable AttachmentId file) {}
