package pe.cumbe.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pe.cumbe.shared.dataset.Dataset;
import pe.cumbe.shared.dataset.DatasetSource;
import pe.cumbe.shared.dataset.SqlDataset;
import pe.cumbe.shared.dataset.SqlDatasetSource;
import pe.cumbe.shared.persistence.JpaCursor;

/** Where the datasets of all rooms are described and read. */
@ApplicationScoped
@Transactional
public class DatasetDesk {

    private final Instance<DatasetSource> sources;
    private final JpaCursor cursor;

    @Inject
    public DatasetDesk(@Any Instance<DatasetSource> sources, JpaCursor cursor) {
        this.sources = sources;
        this.cursor = cursor;
    }

    /** A dataset as it stands now. */
    public record Described(Dataset dataset, DatasetSource.State state) {}

    /** All of them, by their words; those of the database are asked how they stand in one question. */
    public List<Described> all() {
        var asked = SqlDataset.states(
                cursor,
                sources.stream()
                        .filter(SqlDatasetSource.class::isInstance)
                        .map(source -> ((SqlDatasetSource) source).rows())
                        .toList());
        return sources.stream()
                .sorted(Comparator.comparing(source -> source.dataset().slug()))
                .map(source -> {
                    var known = asked.get(source.dataset().slug());
                    return new Described(source.dataset(), known == null ? source.state() : known);
                })
                .toList();
    }

    public Optional<Described> find(String slug) {
        return source(slug).map(source -> new Described(source.dataset(), source.state()));
    }

    /** Writes all its rows; the transaction lasts as long as that, so the other end must not be somebody's line. */
    public void write(String slug, DumpFormat format, OutputStream out) {
        try {
            DumpWriter.write(source(slug).orElseThrow(), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<DatasetSource> source(String slug) {
        return sources.stream()
                .filter(source -> source.dataset().slug().equals(slug))
                .findFirst();
    }
}
