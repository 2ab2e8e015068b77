package pe.cumbe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import pe.cumbe.agency.AgencyCode;

/**
 * Answers searches from an index.
 *
 * <p>Norms must have all the words; only when fewer than a page of them do, most of the words are enough, and when that
 * is not either, any. So a count means something, and a long question still finds.
 */
final class NormSearcher {

    private static final int ENOUGH = 10;
    private static final float MOST_WORDS = 0.6f;
    private static final int HOMONYMS = 50;

    private static final SortField DATE = new SortField(IndexField.DATE.fieldName(), SortField.Type.LONG, true);
    private static final SortField ID = new SortField(IndexField.ID.fieldName(), SortField.Type.STRING);
    private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, DATE, ID);
    private static final Sort BY_DATE = new Sort(DATE, SortField.FIELD_SCORE, ID);
    private static final Sort BY_ID = new Sort(ID);

    private final NormIndex index;
    private final Ranking ranking;
    private final Mending mending;
    private final Excerpts excerpts;
    private final Facets facets;

    NormSearcher(NormIndex index, Ranking ranking) {
        this.index = index;
        this.ranking = ranking;
        this.mending = new Mending(index.analyzer());
        this.excerpts = new Excerpts(index.analyzer());
        this.facets = new Facets(index.facets());
    }

    SearchResults search(SearchQuery query, Optional<AgencyCode> agency) throws IOException {
        return reading(searcher -> search(searcher, query, agency));
    }

    SearchIndex.NumberMatch byNumber(String words) throws IOException {
        var cited = NumberShape.all(SearchQuery.of(words).words(), index.aliases());
        if (cited.isEmpty() || cited.get().isVague()) {
            return SearchIndex.NumberMatch.NONE;
        }
        return reading(searcher -> {
            var exact = bearing(searcher, cited.get());
            return exact.total() > 0 || cited.get().electronic().isEmpty()
                    ? exact
                    : bearing(searcher, cited.get().electronic().get());
        });
    }

    SearchIndex.Walk walk(SearchQuery query, Optional<String> after) throws IOException {
        return reading(searcher -> {
            var read = read(searcher.getIndexReader(), query);
            var known = facets.known(searcher.getIndexReader());
            if (known == null) {
                return new SearchIndex.Walk(List.of(), 0, Optional.empty());
            }
            var base = facets.narrow(
                    within(
                            query.years(),
                            matching(searcher, read, query.years()).query()),
                    query,
                    known);
            var last = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
            var start = after.map(id -> new FieldDoc(last, Float.NaN, new Object[] {new BytesRef(id)}));
            var top = start.isPresent()
                    ? searcher.searchAfter(start.get(), base, query.size(), BY_ID)
                    : searcher.search(base, query.size(), BY_ID);
            var hits = hits(searcher, read, top.scoreDocs);
            var total = searcher.count(base);
            var next = hits.size() < query.size()
                    ? Optional.<String>empty()
                    : Optional.of(hits.get(hits.size() - 1).externalId());
            return new SearchIndex.Walk(hits, total, next);
        });
    }

    private SearchResults search(IndexSearcher searcher, SearchQuery query, Optional<AgencyCode> agency)
            throws IOException {
        var known = facets.known(searcher.getIndexReader());
        if (known == null) {
            return SearchResults.none();
        }
        var read = read(searcher.getIndexReader(), query);
        var types = index.aliases().typesAtStart(query.words());
        var matching = matching(searcher, read, query.years());
        var base = new BooleanQuery.Builder()
                .add(within(query.years(), matching.query()), Occur.FILTER)
                .add(ranking.scoring(read.words(), read.citations(), types), Occur.SHOULD);
        agency.ifPresent(code -> base.add(keyword(IndexField.AGENCY, code.value()), Occur.FILTER));
        var sort = query.order() == SearchQuery.Order.RECENT ? BY_DATE : BY_RELEVANCE;
        var found = new DrillSideways(searcher, index.facets(), known.state())
                .search(
                        facets.narrow(base.build(), query, known),
                        null,
                        null,
                        query.from() + query.size(),
                        sort,
                        false);
        var top = found.hits.scoreDocs;
        var page = Arrays.copyOfRange(top, Math.min(query.from(), top.length), top.length);
        return new SearchResults(
                hits(searcher, read, page),
                found.hits.totalHits.value,
                facets.counted(found.facets, query),
                matching.partial(),
                read.suggestion());
    }

    private SearchIndex.NumberMatch bearing(IndexSearcher searcher, NumberShape cited) throws IOException {
        var keys = new BooleanQuery.Builder();
        Ranking.numberKeys(List.of(cited)).forEach(key -> keys.add(key, Occur.SHOULD));
        var own = new BooleanQuery.Builder()
                .add(keys.build(), Occur.MUST)
                .add(keyword(IndexField.OWN, "true"), Occur.FILTER)
                .build();
        var total = searcher.count(keys.build());
        var ours = searcher.search(own, HOMONYMS, BY_DATE).scoreDocs;
        var meant = ours.length > 0 ? ours : searcher.search(keys.build(), HOMONYMS, BY_DATE).scoreDocs;
        if (meant.length == 0) {
            return SearchIndex.NumberMatch.NONE;
        }
        var first = NormDocuments.hit(searcher.storedFields(), meant[0].doc, Excerpt.NONE);
        if (meant.length == 1) {
            return new SearchIndex.NumberMatch(Optional.of(first), Optional.empty(), total);
        }
        for (var other : meant) {
            if (!identity(NormDocuments.hit(searcher.storedFields(), other.doc, Excerpt.NONE))
                    .equals(identity(first))) {
                return new SearchIndex.NumberMatch(Optional.empty(), Optional.empty(), total);
            }
        }
        return new SearchIndex.NumberMatch(Optional.empty(), Optional.of(identity(first)), total);
    }

    /** Homonyms live at the address of the first one with a fingerprint after it. */
    private static String identity(Hit hit) {
        return hit.url().replaceFirst("-h[0-9a-f]{8}$", "");
    }

    private static Query within(SearchQuery.Years years, Query query) {
        return years.isAny()
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(
                                IntPoint.newRangeQuery(IndexField.YEAR.fieldName(), years.first(), years.last()),
                                Occur.FILTER)
                        .build();
    }

    private static Query keyword(IndexField field, String value) {
        return new TermQuery(new Term(field.fieldName(), value));
    }

    private record Read(QueryWords words, List<NumberShape> citations, Optional<String> suggestion) {}

    private Read read(IndexReader reader, SearchQuery query) throws IOException {
        var words = QueryWords.of(index.analyzer(), query.words());
        var mended = mending.mend(reader, words, query.words());
        return new Read(mended.words(), NumberShape.in(query.words(), index.aliases()), mended.suggestion());
    }

    private record Matching(Query query, boolean partial) {}

    private Matching matching(IndexSearcher searcher, Read read, SearchQuery.Years years) throws IOException {
        var count = read.words().words().size();
        if (count == 0) {
            return new Matching(new MatchAllDocsQuery(), false);
        }
        for (var required : List.of(count, (int) Math.ceil(MOST_WORDS * count))) {
            var query = ranking.matching(read.words(), read.citations(), required);
            if (searcher.count(within(years, query)) >= ENOUGH) {
                return new Matching(query, required < count);
            }
        }
        return new Matching(ranking.matching(read.words(), read.citations(), 1), count > 1);
    }

    private List<Hit> hits(IndexSearcher searcher, Read read, ScoreDoc[] top) throws IOException {
        var found = excerpts.of(searcher, ranking.marking(read.words()), top);
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < top.length; i++) {
            hits.add(NormDocuments.hit(searcher.storedFields(), top[i].doc, found.get(i)));
        }
        return hits;
    }

    private interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private <T> T reading(Reading<T> work) throws IOException {
        var searcher = index.searchers().acquire();
        try {
            return work.from(searcher);
        } finally {
            index.searchers().release(searcher);
        }
    }
}
