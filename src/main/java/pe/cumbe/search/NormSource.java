package pe.cumbe.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.cumbe.norm.IndexableNorm;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.norm.NormTypes;

/** The norms of the database, but those that were withdrawn. */
@ApplicationScoped
class NormSource implements IndexSource {

    private static final String NORMS = "/normas/";

    private final NormLibrary library;
    private final NormReadWorker changed;
    private final NormTypes types;

    @Inject
    NormSource(NormLibrary library, NormReadWorker changed, NormTypes types) {
        this.library = library;
        this.changed = changed;
        this.types = types;
    }

    @Override
    public long count() {
        return library.countInSight();
    }

    @Override
    public void each(Consumer<IndexedNorm> reader) {
        library.eachIndexable(norm -> {
            if (!norm.withdrawn()) {
                reader.accept(indexed(norm));
            }
        });
    }

    @Override
    public List<IndexedNorm> of(Collection<String> externalIds) {
        return changed.of(externalIds).stream()
                .filter(norm -> !norm.withdrawn())
                .map(NormSource::indexed)
                .toList();
    }

    @Override
    public TypeAliases aliases() {
        return new TypeAliases(types.all().stream()
                .map(type -> new TypeAliases.Type(type.slug(), type.code(), type.name()))
                .toList());
    }

    private static IndexedNorm indexed(IndexableNorm norm) {
        return new IndexedNorm(
                norm.externalId(),
                NORMS + norm.address(),
                norm.typeSlug(),
                norm.typeName(),
                norm.written(),
                norm.number().year(),
                norm.issuerName(),
                norm.agency(),
                norm.address().startsWith(norm.typeSlug() + "/"),
                norm.status().name(),
                norm.publishedOn(),
                norm.denomination(),
                norm.title(),
                orEmpty(norm.sumilla()),
                norm.text());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
