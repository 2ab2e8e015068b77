package pe.cumbe.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import pe.cumbe.operations.MaintenanceJob;
import pe.cumbe.shared.web.Texts;

/** {@code ./portal reindex}: builds the index from the database, with the portal serving. */
@ApplicationScoped
public class Reindex implements MaintenanceJob {

    private final LuceneSearchIndex index;
    private final PortalSearch portal;
    private final Texts texts;

    @Inject
    public Reindex(LuceneSearchIndex index, PortalSearch portal, Texts texts) {
        this.index = index;
        this.portal = portal;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> progress) {
        try {
            var count = index.rebuild(so -> progress.accept(texts.of("search.reindex.progress", so)));
            progress.accept(texts.of("search.reindex.done", count));
            progress.accept(texts.of("search.reindex.portal", portal.read()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
