package pe.cumbe.norm;

import java.util.Arrays;
import java.util.Optional;
import pe.cumbe.shared.LegalTerm;

/**
 * Where a norm stands, from the draft to the end of its force. States and names: rulebook 5; {@link #UNVERIFIED} is
 * ours, for norms loaded from a source that cannot vouch for their state: they are never shown as «vigente».
 */
@LegalTerm("estado de la norma")
public enum NormStatus {
    DRAFT("proyecto"),
    APPROVED("aprobada"),
    PROMULGATED("promulgada"),
    PUBLISHED("publicada"),
    IN_FORCE("vigente"),
    AMENDED("modificada"),
    PARTLY_REPEALED("derogada-parcial"),
    REPEALED("derogada"),
    WITHOUT_EFFECT("sin-efecto"),
    ANNULLED("nula"),
    SUSPENDED("suspendida"),
    EXHAUSTED("agotada"),
    UNVERIFIED("no-verificado");

    private final String slug;

    NormStatus(String slug) {
        this.slug = slug;
    }

    /** The state's word in the parameter of a search. */
    public String slug() {
        return slug;
    }

    /** Whether the norm, or what is left of it, still applies. An unverified one is not said to. */
    public boolean isApplied() {
        return this == IN_FORCE || this == AMENDED || this == PARTLY_REPEALED;
    }

    /** Whether it has ceased to apply; repealed norms stay visible. */
    public boolean hasEnded() {
        return this == REPEALED || this == WITHOUT_EFFECT || this == ANNULLED || this == EXHAUSTED;
    }

    /** The text's key. */
    public String textKey() {
        return "NormStatus." + name();
    }

    public static Optional<NormStatus> bySlug(String slug) {
        return Arrays.stream(values())
                .filter(status -> status.slug.equals(slug))
                .findFirst();
    }
}
