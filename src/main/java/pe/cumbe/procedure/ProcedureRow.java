package pe.cumbe.procedure;

import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;

/**
 * A procedure in a list.
 *
 * @param name as the law calls it
 * @param title in plain words, where somebody wrote it
 */
public record ProcedureRow(
        ProcedureCode code,
        String slug,
        String name,
        @Nullable String title,
        Subject subject,
        ProcedureKind kind,
        FilingPlace place,
        ApprovalRegime regime,
        boolean fileableHere) {

    /** The address of its page. */
    public String path() {
        return "/tramites/" + slug;
    }

    /**
     * The same, come to from the portal of a dependency: where the person has to say at which one it is filed, that one
     * goes along as the answer.
     */
    public String pathFrom(AgencyView portal) {
        return place.asksWhich() && place.accepts(portal.code()) ? path() + "?en=" + portal.slug() : path();
    }

    /** What people read as its title. */
    public String label() {
        return title == null ? name : title;
    }
}
