package pe.cumbe.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import pe.cumbe.audit.ActEntered;
import pe.cumbe.shared.SearchSource;
import pe.cumbe.shared.SearchSource.Findable;
import pe.cumbe.shared.Settings;

/**
 * Finds what the rooms make public besides norms ({@link SearchSource}). All of it is read after the deployment; what an
 * act changes is read again shortly after its transaction has been committed, and what comes in a flood is read once.
 */
@ApplicationScoped
public class PortalSearch {

    private static final Logger LOG = Logger.getLogger(PortalSearch.class.getName());
    private static final long PAUSE_MS = 150;

    private final Instance<SearchSource> sources;
    private final Path folder;
    private final Set<Part> waiting = new LinkedHashSet<>();
    private boolean scheduled;
    private volatile @Nullable PortalIndex serving;

    @Resource
    private @Nullable ManagedScheduledExecutorService background;

    @Inject
    public PortalSearch(@Any Instance<SearchSource> sources, Settings settings) {
        this.sources = sources;
        this.folder = settings.data().resolve("index").resolve("portal");
    }

    /** A source, or what one agency has in it. */
    private record Part(String source, @Nullable String agency) {}

    /** What answers, of the sources named, in their order; those that have nothing are left out. */
    public List<PortalFound> find(PortalQuery query, List<String> wanted) {
        var index = serving;
        if (index == null) {
            return List.of();
        }
        try {
            return index.find(query, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether everything has been read once. */
    public boolean isOpen() {
        return serving != null;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (background != null) {
            background.execute(this::open);
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ActEntered act) {
        var agency = act.agency().map(code -> code.value()).orElse(null);
        for (var source : sources) {
            if (source.changedBy().contains(act.kind())) {
                await(new Part(source.name(), agency));
            }
        }
    }

    private void await(Part part) {
        synchronized (waiting) {
            waiting.add(part);
            if (!scheduled && background != null) {
                scheduled = true;
                var unused = background.schedule(this::takeIn, PAUSE_MS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void open() {
        try {
            read();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "what the portal has could not be indexed", e);
        }
    }

    /** Reads everything anew while the last reading goes on serving; how much there is. */
    synchronized long read() throws IOException {
        var index = serving;
        var first = index == null;
        if (index == null) {
            index = new PortalIndex(folder);
        }
        for (var source : sources) {
            index.replace(source.name(), null, all(source, null));
        }
        index.refresh();
        if (first) {
            serving = index;
        }
        return index.count();
    }

    private void takeIn() {
        List<Part> parts;
        synchronized (waiting) {
            scheduled = false;
            parts = List.copyOf(waiting);
            waiting.clear();
        }
        try {
            take(parts);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "a change could not be indexed; it is read with the next one", e);
            synchronized (waiting) {
                waiting.addAll(parts);
            }
        }
    }

    private synchronized void take(List<Part> parts) throws IOException {
        var index = serving;
        if (index == null) {
            // the first reading is still to come, and reads it
            return;
        }
        for (var part : parts) {
            for (var source : sources) {
                if (source.name().equals(part.source())) {
                    index.replace(source.name(), part.agency(), all(source, part.agency()));
                }
            }
        }
        index.refresh();
    }

    private static List<Findable> all(SearchSource source, @Nullable String agency) {
        var all = new ArrayList<Findable>();
        source.each(agency, all::add);
        return all;
    }

    @PreDestroy
    synchronized void close() {
        var last = serving;
        serving = null;
        if (last != null) {
            try {
                last.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
