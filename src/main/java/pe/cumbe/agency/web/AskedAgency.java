package pe.cumbe.agency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;

/** The dependency somebody comes from, named by {@code ?en=} and its slug: a hint, that the person may change. */
@Named("askedAgency")
@RequestScoped
public class AskedAgency {

    /** Where forms ask for a dependency: a page opened before a portal was closed still posts its code. */
    private static final List<String> FIELDS = List.of("f:agency", "f:cAgency", "f:askAgency");

    private final HttpServletRequest request;
    private final Organisation organisation;

    @Inject
    public AskedAgency(HttpServletRequest request, Organisation organisation) {
        this.request = request;
        this.organisation = organisation;
    }

    /** Empty where none was named, or one without a portal. */
    public Optional<AgencyView> find() {
        return Optional.ofNullable(request.getParameter("en"))
                .flatMap(organisation::bySlug)
                .filter(AgencyView::hasPortal);
    }

    /** The one that was named, or chosen in a form, and whose portal is closed; null where there is none. */
    public @Nullable AgencyView getClosed() {
        var named = Stream.ofNullable(request.getParameter("en")).flatMap(slug -> organisation.bySlug(slug).stream());
        var chosen = FIELDS.stream()
                .flatMap(field -> Stream.ofNullable(request.getParameter(field)))
                .flatMap(code -> AgencyCode.read(code).stream())
                .flatMap(code -> organisation.find(code).stream());
        return Stream.concat(chosen, named)
                .filter(agency -> agency.closure() != null)
                .findFirst()
                .orElse(null);
    }
}
