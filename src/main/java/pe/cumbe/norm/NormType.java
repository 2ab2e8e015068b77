package pe.cumbe.norm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;

/**
 * A kind of norm: ordenanza, resolución, directiva, ley. The kinds are rows of {@code content/norms/types.json}, for
 * they differ from one region to another and grow; {@link NormTypes} reads them.
 *
 * @param code as in the content, {@code RER}
 * @param slug its word in an address, {@code rer}
 * @param heading what stands before the number of one of them: «Resolución», where the name is of a group of them
 * @param level who dictates it: {@code regional}, {@code national} or {@code local}
 * @param ranks what sources of JSON lines call it
 * @param prefixes with which such sources begin its identifiers
 * @param issuer the body that dictates it, where the type says it; the name a person reads
 * @param issuerSlug that body in an address, where the type alone decides it: {@code congreso}, {@code ejecutivo}
 * @param issuedByType whether that body stands even where the number carries other siglas
 */
@LegalTerm("tipo de norma")
public record NormType(
        String code,
        String slug,
        String name,
        String heading,
        String level,
        List<String> ranks,
        List<String> prefixes,
        @Nullable String issuer,
        @Nullable String issuerSlug,
        boolean issuedByType) {

    public NormType {
        ranks = List.copyOf(ranks);
        prefixes = List.copyOf(prefixes);
    }

    public boolean isRegional() {
        return level.equals("regional");
    }

    /** Whether the whole region numbers this type in one series: then the type alone is enough in an address. */
    public boolean hasOneSeriesInTheRegion() {
        return isRegional() && !code.equals("RGR") && !code.equals("RDRS") && !code.equals("DIR");
    }
}
