package pe.cumbe.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.web.FeedSource;

/** Where what was published last is read. */
@ApplicationScoped
@Transactional
public class FeedDesk {

    private static final int MOST = 50;

    private final Instance<FeedSource> sources;

    @Inject
    public FeedDesk(@Any Instance<FeedSource> sources) {
        this.sources = sources;
    }

    /** The last of a section, of one agency or of all; empty when no room has such a section. */
    public Optional<List<FeedSource.Entry>> latest(String section, @Nullable String agency) {
        return sources.stream()
                .filter(source -> source.section().equals(section))
                .findFirst()
                .map(source -> source.latest(agency, MOST));
    }
}
