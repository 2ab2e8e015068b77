package pe.cumbe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Counts what each filter would give, and applies those that are chosen. */
final class Facets {

    private static final int MOST_CHOICES = 200;

    private static final Map<Facet.Dimension, IndexField> FIELDS = new EnumMap<>(Map.of(
            Facet.Dimension.TYPE, IndexField.TYPE,
            Facet.Dimension.YEAR, IndexField.YEAR,
            Facet.Dimension.ISSUER, IndexField.ISSUER,
            Facet.Dimension.STATUS, IndexField.STATUS));

    private final FacetsConfig config;
    private @Nullable SortedSetDocValuesReaderState last;

    Facets(FacetsConfig config) {
        this.config = config;
    }

    /** The values in use; empty while the index is. Kept until the index changes. */
    synchronized Optional<SortedSetDocValuesReaderState> state(IndexReader reader) throws IOException {
        if (last == null || !last.getReader().equals(reader)) {
            last = reader.numDocs() == 0 ? null : new DefaultSortedSetDocValuesReaderState(reader, config);
        }
        return Optional.ofNullable(last);
    }

    static DrillDownQuery narrow(FacetsConfig config, Query base, SearchQuery query) {
        var narrowed = new DrillDownQuery(config, base);
        query.filters().forEach((dimension, values) -> values.forEach(value -> narrowed.add(field(dimension), value)));
        return narrowed;
    }

    List<Facet> counted(org.apache.lucene.facet.Facets counts, SearchQuery query) throws IOException {
        var facets = new ArrayList<Facet>();
        for (var dimension : Facet.Dimension.values()) {
            var choices = new ArrayList<Facet.Choice>();
            var top = counts.getTopChildren(MOST_CHOICES, field(dimension));
            if (top != null) {
                for (var one : top.labelValues) {
                    choices.add(new Facet.Choice(
                            one.label,
                            one.value.longValue(),
                            query.chosen(dimension).contains(one.label)));
                }
            }
            if (dimension == Facet.Dimension.YEAR) {
                choices.sort(Comparator.comparing(Facet.Choice::value).reversed());
            }
            facets.add(new Facet(dimension, choices));
        }
        return facets;
    }

    private static String field(Facet.Dimension dimension) {
        return java.util.Objects.requireNonNull(FIELDS.get(dimension)).fieldName();
    }
}
