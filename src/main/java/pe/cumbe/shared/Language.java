package pe.cumbe.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A language in which portals are written: Spanish always, another where a person wrote a page in it. Their codes are those
 * of ISO 639, as the web asks for them; their names are texts.
 */
@LegalTerm("idioma")
public enum Language {
    SPANISH("es"),
    /** Of the province of Cajamarca. */
    CAJAMARCA_QUECHUA("qvc"),
    AWAJUN("agr"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** As in {@code lang}, and as the first word of an address. */
    public String code() {
        return code;
    }

    public boolean isSpanish() {
        return this == SPANISH;
    }

    /** Where something is read in this language that is read at that path in Spanish. */
    public String path(String spanish) {
        return isSpanish() ? spanish : "/" + code + spanish;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** All but Spanish. */
    public static List<Language> others() {
        return Arrays.stream(values()).filter(language -> !language.isSpanish()).toList();
    }
}
