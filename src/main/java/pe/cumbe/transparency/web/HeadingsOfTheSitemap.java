package pe.cumbe.transparency.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.web.SitemapSource;
import pe.cumbe.transparency.TransparencyDesk;

/** What each portal says of transparency, for the sitemap; the first page of the region's is in the table of addresses. */
@ApplicationScoped
public class HeadingsOfTheSitemap implements SitemapSource {

    private final TransparencyDesk desk;
    private final Organisation organisation;

    @Inject
    public HeadingsOfTheSitemap(TransparencyDesk desk, Organisation organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "transparencia";
    }

    @Override
    public long count() {
        return all().size();
    }

    @Override
    public List<Page> pages(int from) {
        return all().stream().skip(from).limit(PART).toList();
    }

    /** The headings are those of the region's portal: each has an item that applies everywhere. */
    private List<Page> all() {
        var region = organisation.get(pe.cumbe.agency.AgencyCode.REGION);
        var paths = desk.of(region).headings().stream()
                .map(heading -> "/transparencia/" + heading.slug())
                .toList();
        var dependencies = organisation.withPortal().stream()
                .filter(agency -> !agency.code().isRegion())
                .map(AgencyView::path)
                .flatMap(base -> Stream.concat(Stream.of("/transparencia"), paths.stream())
                        .map(path -> base + path));
        return Stream.concat(paths.stream(), dependencies)
                .map(path -> new Page(path, null))
                .toList();
    }
}
