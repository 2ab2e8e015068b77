package pe.cumbe.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pe.cumbe.agency.Organisation;
import pe.cumbe.procedure.Catalogue;
import pe.cumbe.procedure.ProcedureRow;
import pe.cumbe.shared.web.Route;
import pe.cumbe.shared.web.Routes;
import pe.cumbe.shared.web.SitemapSource;

/** The standing pages, the portals of the dependencies and the procedures, for the sitemap: some hundreds in all. */
@ApplicationScoped
public class PagesOfTheTable implements SitemapSource {

    /** Addresses without a variable that send on to another, or hand out a file. */
    private static final Set<String> LEAD_ELSEWHERE = Set.of("/pege", "/reclamos/estadisticas/tabla");

    private final Organisation organisation;
    private final Catalogue catalogue;

    @Inject
    public PagesOfTheTable(Organisation organisation, Catalogue catalogue) {
        this.organisation = organisation;
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "paginas";
    }

    @Override
    public long count() {
        return all().count();
    }

    @Override
    public List<Page> pages(int from) {
        return all().skip(from).limit(PART).toList();
    }

    private Stream<Page> all() {
        var standing = Routes.TABLE.stream()
                .filter(route -> route.audience() == Route.Audience.PUBLIC)
                .map(Route::pattern)
                .filter(pattern -> !pattern.contains("{") && !LEAD_ELSEWHERE.contains(pattern))
                .filter(pattern -> !pattern.endsWith("/feed"))
                .filter(pattern -> SitemapServlet.NOT_FOR_MACHINES.stream().noneMatch(pattern::startsWith));
        var portals = organisation.withPortal().stream()
                .filter(agency -> !agency.code().isRegion())
                .map(agency -> agency.path());
        var procedures = catalogue.all().stream().map(ProcedureRow::path);
        return Stream.of(standing, portals, procedures).flatMap(paths -> paths).map(path -> new Page(path, null));
    }
}
