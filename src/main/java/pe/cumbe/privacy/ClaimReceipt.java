package pe.cumbe.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.TrackingCode;

/**
 * The constancia of a claim about personal data.
 *
 * @param answerBy the last day to answer; null while no term runs
 * @param file what was handed in with it; null when nothing was
 */
public record ClaimReceipt(
        ClaimNumber number,
        TrackingCode key,
        DataRight right,
        Instant filedAt,
        Applicant applicant,
        @Nullable LocalDate answerBy,
        @Nullable AttachmentView file) {

    /** The last day to answer, while a term runs. */
    public Optional<LocalDate> promised() {
        return Optional.ofNullable(answerBy);
    }
}
