package pe.cumbe.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Where the index takes its norms from. */
interface IndexSource {

    /** How many norms the index should hold. */
    long count();

    /** Hands over every published norm, one in memory at a time. */
    void each(Consumer<IndexedNorm> reader);

    /** Those of the given ids that are published; of the others nothing may be found any more. */
    List<IndexedNorm> of(Collection<String> externalIds);

    /** The types and what people call them. */
    TypeAliases aliases();
}
