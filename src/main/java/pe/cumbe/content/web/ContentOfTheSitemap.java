package pe.cumbe.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.content.PublishedDesk;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.web.SitemapSource;

/** The lists of each portal and what has an address of its own, for the sitemap. */
@ApplicationScoped
public class ContentOfTheSitemap implements SitemapSource {

    private static final List<String> LISTS = List.of(
            "/noticias", "/agenda", "/directorio", "/avisos", "/preguntas", "/sedes", "/contacto", "/documentos");

    private final PublishedDesk desk;
    private final Organisation organisation;

    @Inject
    public ContentOfTheSitemap(PublishedDesk desk, Organisation organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "contenidos";
    }

    @Override
    public long count() {
        return lists().size() + desk.countAddresses();
    }

    /** The lists are some hundreds: they fit in the first part. */
    @Override
    public List<Page> pages(int from) {
        var lists = lists();
        var first = Math.max(0, from - lists.size());
        var room = from == 0 ? PART - lists.size() : PART;
        var items = desk.addresses(first, room).stream()
                .map(address ->
                        new Page(address.path(), LocalDate.ofInstant(address.publishedAt(), OfficialClock.ZONE)));
        return Stream.concat(from == 0 ? lists.stream() : Stream.empty(), items).toList();
    }

    private List<Page> lists() {
        return organisation.withPortal().stream()
                .filter(agency -> !agency.code().isRegion())
                .map(AgencyView::path)
                .flatMap(base -> LISTS.stream().map(list -> new Page(base + list, null)))
                .toList();
    }
}
