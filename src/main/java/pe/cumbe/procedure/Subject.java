package pe.cumbe.procedure;

import java.util.Arrays;
import java.util.Optional;

/** What a procedure is about, as the catalogue groups it. */
public enum Subject {
    EDUCATION("educacion"),
    WORK("trabajo"),
    TRANSPORT("transporte"),
    AGRICULTURE("agricultura"),
    ENVIRONMENT("ambiente"),
    PRODUCTION("produccion"),
    TOURISM("turismo"),
    MINING_AND_ENERGY("mineria-energia"),
    HEALTH("salud"),
    OTHER("otros");

    private final String slug;

    Subject(String slug) {
        this.slug = slug;
    }

    /** Its word in an address and in the content. */
    public String slug() {
        return slug;
    }

    public static Optional<Subject> of(String slug) {
        return Arrays.stream(values())
                .filter(subject -> subject.slug.equals(slug))
                .findFirst();
    }
}
