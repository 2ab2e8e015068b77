package pe.cumbe.agency;

import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.Slug;

/**
 * A unit of the organisation as everybody may see it. The components mean what they mean in {@link LoadAgency}.
 *
 * @param closure since when and why its portal is closed; null while it is open, or where it never had one
 */
public record AgencyView(
        AgencyCode code,
        Slug slug,
        String name,
        String acronym,
        AgencyKind kind,
        String type,
        @Nullable AgencyCode parent,
        boolean hasPortal,
        @Nullable AgencyCode redirectsTo,
        @Nullable Closure closure,
        String numberingSeries,
        String province,
        String ubigeo,
        Contact contact,
        @Nullable Palette palette,
        String source,
        Confidence confidence,
        int position,
        long version) {

    /** The address of its portal: {@code /} for the region, {@code /dre} for a dependency. */
    public String path() {
        return code.isRegion() ? "/" : "/" + slug;
    }

    public boolean isConfirmed() {
        return confidence.isConfirmed();
    }
}
