package pe.cumbe.attachment;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/** The unguessable name of a stored file: 26 to 40 lower-case letters and digits. Whoever holds it may link the file. */
public record AttachmentId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{26,40}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int SIGNS = 26;
    private static final SecureRandom CHANCE = new SecureRandom();

    public AttachmentId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of a stored file");
        }
    }

    /** A name nobody has, 130 bits. */
    static AttachmentId fresh() {
        var signs = new StringBuilder(SIGNS);
        for (int i = 0; i < SIGNS; i++) {
            signs.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        }
        return new AttachmentId(signs.toString());
    }

    public static Optional<AttachmentId> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new AttachmentId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
