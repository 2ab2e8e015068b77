package pe.cumbe.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.EmailAddress;

/**
 * Asks for a letter.
 *
 * @param values for the numbered places of the template, in order; a path that begins with {@code /} is written as the
 *     whole address. Line breaks in a value become spaces, so that none can begin another header or another paragraph
 * @param until when it no longer serves and is not sent any more; null for as long as the installation tries
 */
public record Letter(LetterTemplate template, EmailAddress to, List<String> values, @Nullable Instant until) {

    private static final int LONGEST_VALUE = 500;

    public Letter {
        if (values.size() != template.places()) {
            throw new IllegalArgumentException(template + " has " + template.places() + " places");
        }
        values = values.stream().map(Letter::inOneLine).toList();
    }

    public Letter(LetterTemplate template, EmailAddress to, String... values) {
        this(template, to, List.of(values), null);
    }

    /**
     * «Hay novedades»: to be posted by every room where a person tracks something with a number and a key. Empty where
     * the person's address is none that can be written to.
     *
     * @param what after «novedades en», such as {@code tu reclamo}
     * @param page where the person types number and key, such as {@code /seguimiento}
     */
    public static Optional<Letter> news(String to, String what, String number, String page) {
        return EmailAddress.read(to).map(address -> new Letter(LetterTemplate.NEWS, address, what, number, page));
    }

    private static String inOneLine(String value) {
        var line = value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE);
    }

    /** Says nothing of what it carries: letters must not end in a log. */
    @Override
    public String toString() {
        return "letter " + template;
    }
}
