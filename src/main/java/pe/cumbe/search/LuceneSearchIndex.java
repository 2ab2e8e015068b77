package pe.cumbe.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Settings;

/**
 * The index in use. It is disposable: what cannot be trusted is built anew from the database, beside the one that serves,
 * and takes its place when it is whole. One thread writes at a time; any number read.
 */
@ApplicationScoped
public class LuceneSearchIndex implements SearchIndex {

    private static final Logger LOG = Logger.getLogger(LuceneSearchIndex.class.getName());
    private static final int NORMS_A_LINE = 1_000;

    private final IndexSource source;
    private final IndexFolder folder;
    private volatile @Nullable Serving serving;

    @Inject
    LuceneSearchIndex(IndexSource source, Settings settings) {
        this(source, settings.data().resolve("index"));
    }

    LuceneSearchIndex(IndexSource source, Path folder) {
        this.source = source;
        this.folder = new IndexFolder(folder);
    }

    /** An index and who answers from it. */
    private record Serving(NormIndex index, NormSearcher searcher) {}

    /** Opens what is on disk, or builds it when there is none, it was left unfinished or does not hold what it should. */
    synchronized void open(LongConsumer progress) throws IOException {
        var current = folder.current();
        if (current.isPresent() && opened(current.get())) {
            folder.keepOnly(current.get());
            return;
        }
        rebuild(progress);
    }

    /** Builds the index from the database while the present one goes on serving. Says how many norms it has taken in. */
    synchronized long rebuild(LongConsumer progress) throws IOException {
        var generation = folder.next();
        var index = new NormIndex(generation, source.aliases());
        var count = new long[1];
        try {
            source.each(norm -> {
                put(index, norm);
                count[0]++;
                if (count[0] % NORMS_A_LINE == 0) {
                    progress.accept(count[0]);
                }
            });
            index.commit();
            IndexFolder.whole(generation);
            index.refresh();
        } catch (IOException | RuntimeException failed) {
            index.abandon();
            IndexFolder.remove(generation);
            throw failed;
        }
        serve(index);
        folder.clean();
        folder.keepOnly(generation);
        return count[0];
    }

    /** From now on a fall leaves the index in doubt, until {@link #update} has been told. */
    void announce() throws IOException {
        folder.dirty();
    }

    /** Takes in what changed; found at once. The index is trusted again when {@code last} says that nothing waits. */
    synchronized void update(Collection<String> externalIds, boolean last) throws IOException {
        var index = open().index();
        for (var externalId : externalIds) {
            index.remove(externalId);
        }
        for (var norm : source.of(externalIds)) {
            index.put(norm);
        }
        index.refresh();
        index.commit();
        if (last) {
            folder.clean();
        }
    }

    @Override
    public boolean isOpen() {
        return serving != null;
    }

    @Override
    public SearchResults search(SearchQuery query, Optional<AgencyCode> agency) {
        return answer(searcher -> searcher.search(query, agency));
    }

    @Override
    public NumberMatch byNumber(String words) {
        return answer(searcher -> searcher.byNumber(words));
    }

    @Override
    public Walk walk(SearchQuery query, Optional<String> after) {
        return answer(searcher -> searcher.walk(query, after));
    }

    @PreDestroy
    synchronized void close() {
        var last = serving;
        serving = null;
        if (last != null) {
            try {
                last.index().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Answer<T> {
        T from(NormSearcher searcher) throws IOException;
    }

    private <T> T answer(Answer<T> question) {
        try {
            try {
                return question.from(open().searcher());
            } catch (AlreadyClosedException replaced) {
                // a new generation took the place of this one between two lines
                return question.from(open().searcher());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Serving open() {
        var now = serving;
        if (now == null) {
            throw new IllegalStateException("the index is not open yet");
        }
        return now;
    }

    private boolean opened(Path generation) throws IOException {
        try {
            var index = new NormIndex(generation, source.aliases());
            if (index.count() != source.count()) {
                index.close();
                return false;
            }
            serve(index);
            return true;
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "the index cannot be read and is built anew", unreadable);
            return false;
        }
    }

    private void serve(NormIndex index) throws IOException {
        var before = serving;
        serving = new Serving(index, new NormSearcher(index, Ranking.STANDARD));
        if (before != null) {
            before.index().close();
        }
    }

    private static void put(NormIndex index, IndexedNorm norm) {
        try {
            index.put(norm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
