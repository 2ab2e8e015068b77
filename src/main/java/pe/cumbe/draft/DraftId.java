package pe.cumbe.draft;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The unguessable name of a draft, 128 bits, kept in its cookie or in the hidden field of its form. */
public record DraftId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom CHANCE = new SecureRandom();

    public DraftId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a draft");
        }
    }

    static DraftId fresh() {
        var bytes = new byte[16];
        CHANCE.nextBytes(bytes);
        return new DraftId(HexFormat.of().formatHex(bytes));
    }

    public static Optional<DraftId> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new DraftId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "DraftId";
    }
}
