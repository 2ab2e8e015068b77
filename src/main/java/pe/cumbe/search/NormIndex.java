package pe.cumbe.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The index on disk: written by one, read by many. */
final class NormIndex implements AutoCloseable {

    private static final double BUFFER_MB = 48;

    private final FacetsConfig facets = new FacetsConfig();
    private final SpanishLegalAnalyzer analyzer = new SpanishLegalAnalyzer();
    private final TypeAliases aliases;
    private final NormDocuments documents;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    NormIndex(Path folder, TypeAliases aliases) throws IOException {
        this.aliases = aliases;
        this.documents = new NormDocuments(facets, aliases, analyzer);
        this.directory = FSDirectory.open(folder);
        var config = new IndexWriterConfig(analyzer)
                .setSimilarity(new BM25Similarity())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(true);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    void put(IndexedNorm norm) throws IOException {
        writer.updateDocument(new Term(IndexField.ID.fieldName(), norm.externalId()), documents.of(norm));
    }

    void remove(String externalId) throws IOException {
        writer.deleteDocuments(new Term(IndexField.ID.fieldName(), externalId));
    }

    /** Norms it holds, committed or not. */
    long count() {
        return writer.getDocStats().numDocs;
    }

    /** Closes without keeping what was not committed. */
    void abandon() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    void commit() throws IOException {
        writer.commit();
    }

    /** What was written is found from now on. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    SearcherManager searchers() {
        return searchers;
    }

    FacetsConfig facets() {
        return facets;
    }

    SpanishLegalAnalyzer analyzer() {
        return analyzer;
    }

    TypeAliases aliases() {
        return aliases;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
