package pe.cumbe.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import pe.cumbe.norm.IndexableNorm;
import pe.cumbe.norm.NormLibrary;

/**
 * Reads what changed in a transaction of its own: the request that published it may close, meanwhile, what it would
 * otherwise be read with.
 */
@ApplicationScoped
@Transactional
public class NormReadWorker {

    private final NormLibrary library;

    @Inject
    public NormReadWorker(NormLibrary library) {
        this.library = library;
    }

    public List<IndexableNorm> of(Collection<String> externalIds) {
        return library.indexable(externalIds);
    }
}
