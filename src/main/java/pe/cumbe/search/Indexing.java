package pe.cumbe.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.norm.NormsLoaded;
import pe.cumbe.operations.Readiness;
import pe.cumbe.operations.StartProgress;
import pe.cumbe.shared.web.Texts;

/**
 * Keeps the index as the database is. Opens it after the deployment, and takes in each norm shortly after its transaction
 * has been committed; what comes in a flood is taken in together.
 */
@ApplicationScoped
public class Indexing {

    private static final Logger LOG = Logger.getLogger(Indexing.class.getName());
    private static final long PAUSE_MS = 150;
    private static final int AT_ONCE = 200;

    private final LuceneSearchIndex index;
    private final Readiness readiness;
    private final StartProgress progress;
    private final Texts texts;
    private final Set<String> waiting = new LinkedHashSet<>();
    private boolean scheduled;
    private boolean stuck;

    @Resource
    private ManagedScheduledExecutorService background;

    @Inject
    public Indexing(LuceneSearchIndex index, Readiness readiness, StartProgress progress, Texts texts) {
        this.index = index;
        this.readiness = readiness;
        this.progress = progress;
        this.texts = texts;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        background.execute(this::open);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) NormsLoaded loaded) {
        try {
            index.announce();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (waiting) {
            waiting.addAll(loaded.externalIds());
            schedule();
        }
    }

    /**
     * Waits until the index holds everything that was committed before.
     *
     * @throws IllegalStateException when it could not take something in; the next start builds it anew
     */
    public void settle() {
        synchronized (waiting) {
            // what failed before is tried once more
            schedule();
            try {
                while (!stuck && (scheduled || !waiting.isEmpty())) {
                    waiting.wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the index followed", e);
            }
            if (stuck) {
                throw new IllegalStateException(texts.get("search.index.behind"));
            }
        }
    }

    private void open() {
        try {
            index.open(count -> LOG.info(() -> texts.of("search.start.progress", count)));
            readiness.indexOpened();
            progress.done(texts.get("search.start.open"));
            synchronized (waiting) {
                schedule();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "the index could not be opened", e);
            readiness.indexFailed();
            synchronized (waiting) {
                stuck = true;
                waiting.notifyAll();
            }
        }
    }

    private void schedule() {
        if (!scheduled && !waiting.isEmpty() && index.isOpen()) {
            scheduled = true;
            stuck = false;
            var unused = background.schedule(this::takeIn, PAUSE_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void takeIn() {
        var some = new ArrayList<String>();
        try {
            for (some.addAll(next()); !some.isEmpty(); some.addAll(next())) {
                index.update(some, isLast());
                some.clear();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "norms could not be indexed; they are tried again with the next change", e);
        }
        synchronized (waiting) {
            scheduled = false;
            if (some.isEmpty()) {
                schedule();
            } else {
                waiting.addAll(some);
                stuck = true;
            }
            waiting.notifyAll();
        }
    }

    private List<String> next() {
        synchronized (waiting) {
            var some = waiting.stream().limit(AT_ONCE).toList();
            some.forEach(waiting::remove);
            return some;
        }
    }

    private boolean isLast() {
        synchronized (waiting) {
            return waiting.isEmpty();
        }
    }
}
