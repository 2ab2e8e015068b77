package pe.cumbe.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.SearchSource.Findable;

/**
 * What the portal has besides norms: some thousands of short texts of every room. They are read again at each start, so
 * this index is never trusted from before; norms have one of their own, which is large and has facets and numbers.
 */
final class PortalIndex implements AutoCloseable {

    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_TEXT = 20_000;
    private static final float MOST_WORDS = 0.6f;

    private static final Sort BY_RELEVANCE =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexField.ID.fieldName(), SortField.Type.STRING));

    private final SpanishLegalAnalyzer analyzer = new SpanishLegalAnalyzer();
    private final NormDocuments words = new NormDocuments(new FacetsConfig(), new TypeAliases(List.of()), analyzer);
    private final Mending mending = new Mending(analyzer);
    private final Excerpts excerpts = new Excerpts(analyzer);
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    PortalIndex(Path folder) throws IOException {
        this.directory = FSDirectory.open(folder);
        var config = new IndexWriterConfig(analyzer)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /** Takes what a source has now in the place of what it had; of one agency alone where it is given. */
    void replace(String source, @Nullable String agency, List<Findable> now) throws IOException {
        var old = new BooleanQuery.Builder().add(keyword(IndexField.SOURCE, source), Occur.FILTER);
        if (agency != null) {
            old.add(keyword(IndexField.AGENCY, agency), Occur.FILTER);
        }
        writer.deleteDocuments(old.build());
        for (var one : now) {
            var id = source + " " + one.id();
            // what belongs to several agencies is told by each of them
            writer.updateDocument(new Term(IndexField.ID.fieldName(), id), document(source, id, one));
        }
    }

    /** What was replaced is found from now on, all at once. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    long count() {
        return writer.getDocStats().numDocs;
    }

    /** What each of these sources has, in their order; those that have nothing are left out. */
    List<PortalFound> find(PortalQuery query, List<String> sources) throws IOException {
        var searcher = searchers.acquire();
        try {
            var typed = QueryWords.of(analyzer, query.words());
            var all = new ArrayList<PortalFound>();
            if (typed.words().isEmpty()) {
                return all;
            }
            for (var mended : List.of(false, true)) {
                var read = mended
                        ? mending.mend(searcher.getIndexReader(), typed, query.words())
                                .words()
                        : typed;
                var count = read.words().size();
                // all the words; else most of them; else any: a whole question still finds
                for (var required : List.of(count, (int) Math.ceil(MOST_WORDS * count), 1)) {
                    for (var source : sources) {
                        find(searcher, read, required, query, source).ifPresent(all::add);
                    }
                    if (!all.isEmpty()) {
                        return all;
                    }
                }
            }
            return all;
        } finally {
            searchers.release(searcher);
        }
    }

    private Optional<PortalFound> find(
            IndexSearcher searcher, QueryWords read, int required, PortalQuery query, String source)
            throws IOException {
        var wanted = new BooleanQuery.Builder()
                .add(matching(read, required), Occur.FILTER)
                .add(keyword(IndexField.SOURCE, source), Occur.FILTER)
                .add(Ranking.STANDARD.scoring(read, List.of(), java.util.Set.of()), Occur.SHOULD);
        query.agency()
                .map(AgencyCode::value)
                .ifPresent(code -> wanted.add(keyword(IndexField.AGENCY, code), Occur.FILTER));
        var question = wanted.build();
        var total = searcher.count(question);
        if (total == 0) {
            return Optional.empty();
        }
        var top = searcher.search(question, query.from() + query.size(), BY_RELEVANCE).scoreDocs;
        var page = Arrays.copyOfRange(top, Math.min(query.from(), top.length), top.length);
        return Optional.of(new PortalFound(source, hits(searcher, read, page), total));
    }

    /** Each word somewhere, whole or as the beginning of another: «licen» finds «licencia» while it is being typed. */
    private static Query matching(QueryWords read, int required) {
        var all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(required);
        for (var word : read.words()) {
            var one = new BooleanQuery.Builder();
            for (var field : List.of(IndexField.TITLE, IndexField.LEAD, IndexField.BODY)) {
                one.add(new TermQuery(new Term(field.fieldName(), word.stem())), Occur.SHOULD);
                word.mended()
                        .forEach((stem, likeness) ->
                                one.add(new TermQuery(new Term(field.fieldName(), stem)), Occur.SHOULD));
            }
            if (word.plain().length() >= SHORTEST_BEGINNING) {
                one.add(new PrefixQuery(new Term(IndexField.WORDS.fieldName(), word.plain())), Occur.SHOULD);
            }
            all.add(one.build(), Occur.SHOULD);
        }
        return all.build();
    }

    private List<PortalHit> hits(IndexSearcher searcher, QueryWords read, ScoreDoc[] page) throws IOException {
        var found = excerpts.of(searcher, Ranking.STANDARD.marking(read), page);
        var hits = new ArrayList<PortalHit>();
        for (var i = 0; i < page.length; i++) {
            var document = searcher.storedFields().document(page[i].doc);
            var id = NormDocuments.text(document, IndexField.ID);
            var day = document.get(IndexField.DATE.fieldName());
            hits.add(new PortalHit(
                    id.substring(id.indexOf(' ') + 1),
                    NormDocuments.text(document, IndexField.ADDRESS),
                    NormDocuments.text(document, IndexField.TITLE),
                    NormDocuments.text(document, IndexField.NAME),
                    Optional.ofNullable(day).map(java.time.LocalDate::parse),
                    found.get(i)));
        }
        return hits;
    }

    private Document document(String source, String id, Findable one) {
        var document = new Document();
        document.add(new StringField(IndexField.ID.fieldName(), id, Field.Store.YES));
        document.add(new SortedDocValuesField(IndexField.ID.fieldName(), new BytesRef(id)));
        document.add(new StringField(IndexField.SOURCE.fieldName(), source, Field.Store.NO));
        one.agencies()
                .forEach(code -> document.add(new StringField(IndexField.AGENCY.fieldName(), code, Field.Store.NO)));
        document.add(new StoredField(IndexField.ADDRESS.fieldName(), one.path()));
        document.add(new StoredField(IndexField.NAME.fieldName(), one.place()));
        if (one.day() != null) {
            document.add(new StoredField(IndexField.DATE.fieldName(), one.day().toString()));
        }
        var text = one.text().length() <= LONGEST_TEXT ? one.text() : one.text().substring(0, LONGEST_TEXT);
        words.words(document, one.title(), one.place(), text);
        return document;
    }

    private static Query keyword(IndexField field, String value) {
        return new TermQuery(new Term(field.fieldName(), value));
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
