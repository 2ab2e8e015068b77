package pe.cumbe.attachment;

import java.util.regex.Pattern;

/** The unguessable name of a stored file: 26 to 40 lower-case letters and digits. Whoever holds it may link the file. */
public record AttachmentId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{26,40}");

    public AttachmentId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of a stored file");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
