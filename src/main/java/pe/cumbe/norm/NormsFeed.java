package pe.cumbe.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.web.FeedSource;

/** The norms of the region and its dependencies, as they are published and change. */
@ApplicationScoped
public class NormsFeed implements FeedSource {

    private final Norms norms;
    private final NormTypes types;

    @Inject
    public NormsFeed(Norms norms, NormTypes types) {
        this.norms = norms;
        this.types = types;
    }

    @Override
    public String section() {
        return "normas";
    }

    @Override
    public List<Entry> latest(@Nullable String agency, int most) {
        var latest = agency == null ? norms.latestOfOurs(most) : norms.of(new AgencyCode(agency), false, most);
        return latest.stream()
                .filter(norm -> norm.withdrawal().day().isEmpty())
                .map(norm -> new Entry(
                        "/normas/" + norm.address(),
                        norm.denomination(),
                        types.issuerName(norm.entity().orElseGet(norm::issuer)),
                        norm.sumilla().orElseGet(norm::title),
                        norm.updatedAt()))
                .toList();
    }
}
