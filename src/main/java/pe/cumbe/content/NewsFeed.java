package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.web.FeedSource;

/** The news of the portals, as they are published. */
@ApplicationScoped
public class NewsFeed implements FeedSource {

    private final PublishedDesk desk;
    private final Organisation organisation;

    @Inject
    public NewsFeed(PublishedDesk desk, Organisation organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    @Override
    public String section() {
        return "noticias";
    }

    @Override
    public List<Entry> latest(@Nullable String agency, int most) {
        return desk
                .published(Optional.ofNullable(agency).map(AgencyCode::new), ContentKind.NEWS, 1, most)
                .items()
                .stream()
                .map(item -> new Entry(
                        item.path(),
                        item.text().title(),
                        organisation.get(item.agency()).name(),
                        item.text().summary(),
                        item.publishedAt()))
                .toList();
    }
}
