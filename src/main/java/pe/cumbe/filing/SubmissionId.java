package pe.cumbe.filing;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes sending twice harmless: made with the form, unguessable, unique in the table of cases. Whoever holds it is
 * shown the receipt again, key included, so it is kept like the key: in the draft and its cookie, never in an address.
 */
public record SubmissionId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom CHANCE = new SecureRandom();

    public SubmissionId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a submission id");
        }
    }

    public static SubmissionId fresh() {
        var bytes = new byte[16];
        CHANCE.nextBytes(bytes);
        return new SubmissionId(HexFormat.of().formatHex(bytes));
    }

    public static Optional<SubmissionId> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new SubmissionId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "SubmissionId";
    }
}
