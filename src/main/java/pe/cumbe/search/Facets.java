package pe.cumbe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Slug;

/** Counts what each filter would give, and applies those that are chosen. */
final class Facets {

    private static final int MOST_CHOICES = 300;

    private static final Map<Facet.Dimension, IndexField> FIELDS = new EnumMap<>(Map.of(
            Facet.Dimension.TYPE, IndexField.TYPE,
            Facet.Dimension.YEAR, IndexField.YEAR,
            Facet.Dimension.ISSUER, IndexField.ISSUER,
            Facet.Dimension.STATUS, IndexField.STATUS));

    private final FacetsConfig config;
    private @Nullable Known last;

    Facets(FacetsConfig config) {
        this.config = config;
    }

    /** The values in use, and the issuers by the word that stands for them in an address. */
    record Known(IndexReader reader, SortedSetDocValuesReaderState state, Map<String, String> issuers) {}

    /** Null while the index is empty. Kept until the index changes. */
    synchronized @Nullable Known known(IndexReader reader) throws IOException {
        if (last == null || !last.reader().equals(reader)) {
            last = reader.numDocs() == 0 ? null : read(reader);
        }
        return last;
    }

    DrillDownQuery narrow(Query base, SearchQuery query, Known known) {
        var narrowed = new DrillDownQuery(config, base);
        query.filters()
                .forEach((dimension, values) -> values.forEach(value -> {
                    var kept = dimension == Facet.Dimension.ISSUER
                            ? Objects.requireNonNull(known.issuers().getOrDefault(value, value))
                            : value;
                    narrowed.add(field(dimension), kept.isEmpty() ? "-" : kept);
                }));
        return narrowed;
    }

    List<Facet> counted(org.apache.lucene.facet.Facets counts, SearchQuery query) throws IOException {
        var facets = new ArrayList<Facet>();
        for (var dimension : Facet.Dimension.values()) {
            var choices = new ArrayList<Facet.Choice>();
            var top = counts.getTopChildren(MOST_CHOICES, field(dimension));
            if (top != null) {
                for (var one : top.labelValues) {
                    var value = dimension == Facet.Dimension.ISSUER ? Slug.fold(one.label) : one.label;
                    choices.add(new Facet.Choice(
                            value,
                            one.label,
                            one.value.longValue(),
                            query.chosen(dimension).contains(value)));
                }
            }
            if (dimension == Facet.Dimension.YEAR) {
                choices.sort(Comparator.comparing(Facet.Choice::value).reversed());
            }
            facets.add(new Facet(dimension, choices));
        }
        return facets;
    }

    private Known read(IndexReader reader) throws IOException {
        var state = new DefaultSortedSetDocValuesReaderState(reader, config);
        var issuers = new HashMap<String, String>();
        var range = state.getOrdRange(IndexField.ISSUER.fieldName());
        if (range != null) {
            var values = state.getDocValues();
            for (var ord = range.start; ord <= range.end; ord++) {
                var path = FacetsConfig.stringToPath(values.lookupOrd(ord).utf8ToString());
                issuers.put(Slug.fold(path[path.length - 1]), path[path.length - 1]);
            }
        }
        return new Known(reader, state, issuers);
    }

    private static String field(Facet.Dimension dimension) {
        return Objects.requireNonNull(FIELDS.get(dimension)).fieldName();
    }
}
