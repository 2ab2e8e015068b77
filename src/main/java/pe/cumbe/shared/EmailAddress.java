package pe.cumbe.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address one can write to. One line of plain characters: nothing typed in it can become another header. */
public record EmailAddress(String value) {

    public static final int LONGEST = 160;

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST_NAME = 64;

    public EmailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** What somebody typed, without the spaces around; empty when nobody can be written to there. */
    public static Optional<EmailAddress> read(String typed) {
        var bare = typed.strip();
        return isOne(bare) ? Optional.of(new EmailAddress(bare)) : Optional.empty();
    }

    /** Enough to recognise one's own, too little to write to: {@code ro…@ejemplo.pe}. */
    public String masked() {
        var at = value.indexOf('@');
        return value.substring(0, Math.min(at > 3 ? 2 : 1, at)) + "…" + value.substring(at);
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_NAME
                && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
