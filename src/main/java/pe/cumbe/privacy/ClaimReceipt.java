package pe.cumbe.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.filing.TrackingCode;

/** The constancia of a claim about personal data. */
public record ClaimReceipt(
        ClaimNumber number, TrackingCode key, DataRight right, Instant filedAt, @Nullable LocalDate answerBy) {

    /** The last day to answer, while a term runs. */
    public Optional<LocalDate> promised() {
        return Optional.ofNullable(answerBy);
    }
}
