package pe.cumbe.norm.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.web.SitemapSource;

/** Every norm in sight, for the sitemap: a part is one query, however many norms there are. */
@ApplicationScoped
public class NormsOfTheSitemap implements SitemapSource {

    private final NormLibrary library;

    @Inject
    public NormsOfTheSitemap(NormLibrary library) {
        this.library = library;
    }

    @Override
    public String name() {
        return "normas";
    }

    @Override
    public long count() {
        return library.countInSight();
    }

    @Override
    public List<Page> pages(int from) {
        return library.places(from, PART).stream()
                .map(norm -> new Page(
                        NormFilter.ROOT + norm.address(),
                        norm.changed().atZone(OfficialClock.ZONE).toLocalDate()))
                .toList();
    }
}
