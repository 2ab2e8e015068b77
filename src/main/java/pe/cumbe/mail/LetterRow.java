package pe.cumbe.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as an officer sees it: never what it says, nor the whole address.
 *
 * @param hint the address, masked; null once wiped
 * @param reply what the mail server said last
 * @param kept whether it could still be sent again
 */
public record LetterRow(
        String code,
        LetterTemplate template,
        @Nullable String hint,
        LetterStatus status,
        Instant postedAt,
        @Nullable Instant closedAt,
        Instant nextTryAt,
        int tries,
        @Nullable DeliveryProblem problem,
        @Nullable String reply,
        boolean kept) {

    public boolean resendable() {
        return status == LetterStatus.FAILED && kept && !template.isSecret();
    }
}
