package pe.cumbe.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/**
 * Where a procedure is filed: at one dependency; at the regional direction of education or the local unit that the
 * person chooses; or at any dependency with a portal.
 *
 * @param value {@code ANY}, {@code DRE_OR_UGEL} or the code of the dependency
 */
public record FilingPlace(String value) {

    public static final FilingPlace ANY = new FilingPlace("ANY");
    public static final FilingPlace DRE_OR_UGEL = new FilingPlace("DRE_OR_UGEL");

    private static final String DRE = "DRE";
    private static final String UGEL = "UGEL-";

    public static FilingPlace at(AgencyCode agency) {
        return new FilingPlace(agency.value());
    }

    /** Reads the form of the content files: {@code todas}, {@code DRE/UGEL} or the code of a dependency. */
    public static FilingPlace parse(String text) {
        return switch (text) {
            case "todas" -> ANY;
            case "DRE/UGEL" -> DRE_OR_UGEL;
            default -> at(new AgencyCode(text));
        };
    }

    /** The dependency, where there is only one. */
    public Optional<AgencyCode> only() {
        return asksWhich() ? Optional.empty() : Optional.of(new AgencyCode(value));
    }

    /** Whether the person has to say at which dependency. */
    public boolean asksWhich() {
        return equals(ANY) || equals(DRE_OR_UGEL);
    }

    /** Whether that dependency may be chosen; it has to have a portal besides. */
    public boolean accepts(AgencyCode agency) {
        if (equals(ANY)) {
            return true;
        }
        if (equals(DRE_OR_UGEL)) {
            return agency.value().equals(DRE) || agency.value().startsWith(UGEL);
        }
        return agency.value().equals(value);
    }

    /** Those that may be chosen among the ones with a portal, in the order given. */
    public List<AgencyCode> choices(Collection<AgencyCode> withPortal) {
        return withPortal.stream().filter(this::accepts).toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
