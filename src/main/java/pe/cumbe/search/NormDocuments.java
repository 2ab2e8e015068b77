package pe.cumbe.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns a norm into the index's document, and a document into what a list of results shows. */
final class NormDocuments {

    /** How much of the opening counts as the norm's own name and purpose. */
    private static final int LEAD = 1_500;

    private static final FieldType BODY = body();
    private static final FieldType COUNTED_WORDS = countedWords();

    private static final Set<String> SHOWN = Arrays.stream(IndexField.values())
            .filter(field -> field.stored() && field != IndexField.BODY)
            .map(IndexField::fieldName)
            .collect(Collectors.toUnmodifiableSet());

    private final FacetsConfig facets;
    private final TypeAliases aliases;
    private final SpanishLegalAnalyzer analyzer;

    NormDocuments(FacetsConfig facets, TypeAliases aliases, SpanishLegalAnalyzer analyzer) {
        this.facets = facets;
        this.aliases = aliases;
        this.analyzer = analyzer;
    }

    Document of(IndexedNorm norm) throws IOException {
        var document = new Document();
        keyword(document, IndexField.ID, norm.externalId());
        document.add(new SortedDocValuesField(IndexField.ID.fieldName(), new BytesRef(norm.externalId())));
        stored(document, IndexField.ADDRESS, norm.address());
        stored(document, IndexField.NAME, norm.name());
        stored(document, IndexField.TYPE_NAME, norm.typeName());
        stored(document, IndexField.NUMBER, norm.number());
        stored(document, IndexField.SUMMARY, norm.summary());
        keyword(document, IndexField.OWN, String.valueOf(norm.own()));
        facet(document, IndexField.TYPE, norm.type());
        document.add(new StringField(IndexField.TYPE.fieldName(), norm.type(), Field.Store.NO));
        facet(document, IndexField.YEAR, String.valueOf(norm.year()));
        facet(document, IndexField.ISSUER, norm.issuer());
        facet(document, IndexField.STATUS, norm.status());
        document.add(new IntPoint(IndexField.YEAR.fieldName(), norm.year()));
        var date = norm.date() == null ? LocalDate.of(Math.max(norm.year(), 1), 1, 1) : norm.date();
        document.add(new NumericDocValuesField(IndexField.DATE.fieldName(), date.toEpochDay()));
        stored(
                document,
                IndexField.DATE,
                norm.date() == null ? null : norm.date().toString());
        NumberShape.keysOf(norm.type(), norm.number(), norm.year(), aliases)
                .forEach(key -> document.add(new StringField(IndexField.NUMBER_KEYS.fieldName(), key, Field.Store.NO)));
        if (norm.agency() != null) {
            keyword(document, IndexField.AGENCY, norm.agency().value());
        }
        words(document, norm.title(), norm.summary(), norm.text());
        return facets.build(document);
    }

    /** The fields that words are looked for in. */
    void words(Document document, String title, String summary, String text) {
        var pieces = Pieces.of(text);
        var opening = pieces.isEmpty()
                ? ""
                : pieces.get(0).substring(0, Math.min(LEAD, pieces.get(0).length()));
        var lead = summary.isEmpty() ? opening : summary + "\n" + opening;
        document.add(new TextField(IndexField.TITLE.fieldName(), title, Field.Store.YES));
        document.add(new Field(IndexField.TITLE_EXACT.fieldName(), title, COUNTED_WORDS));
        document.add(new StringField(
                IndexField.TITLE_WHOLE.fieldName(), QueryWords.squeeze(analyzer, title), Field.Store.NO));
        document.add(new TextField(IndexField.LEAD.fieldName(), lead, Field.Store.NO));
        document.add(new Field(IndexField.WORDS.fieldName(), title + "\n" + lead, COUNTED_WORDS));
        for (var piece : pieces) {
            document.add(new Field(IndexField.BODY.fieldName(), piece, BODY));
            document.add(new Field(IndexField.BODY_EXACT.fieldName(), piece, COUNTED_WORDS));
        }
    }

    /** What a list shows of a document; the body is not read. */
    static Hit hit(StoredFields fields, int document, Excerpt excerpt) throws IOException {
        var shown = new Shown();
        fields.document(document, shown);
        var read = shown.getDocument();
        var date = read.get(IndexField.DATE.fieldName());
        return new Hit(
                text(read, IndexField.ID),
                text(read, IndexField.ADDRESS),
                text(read, IndexField.TYPE),
                text(read, IndexField.TYPE_NAME),
                text(read, IndexField.NUMBER),
                text(read, IndexField.ISSUER),
                text(read, IndexField.STATUS),
                java.util.Optional.ofNullable(date).map(LocalDate::parse),
                text(read, IndexField.NAME),
                text(read, IndexField.TITLE),
                text(read, IndexField.SUMMARY),
                excerpt);
    }

    /** Stops at the body, which stands last: skipping it would mean unpacking all of it. */
    private static final class Shown extends DocumentStoredFieldVisitor {

        Shown() {
            super(SHOWN);
        }

        @Override
        public Status needsField(FieldInfo field) throws IOException {
            return field.name.equals(IndexField.BODY.fieldName()) ? Status.STOP : super.needsField(field);
        }
    }

    static String text(Document read, IndexField field) {
        var value = read.get(field.fieldName());
        return value == null ? "" : value;
    }

    private static void keyword(Document document, IndexField field, String value) {
        document.add(new StringField(field.fieldName(), value, field.stored() ? Field.Store.YES : Field.Store.NO));
    }

    private static void stored(Document document, IndexField field, @Nullable String value) {
        if (value != null) {
            document.add(new StoredField(field.fieldName(), value));
        }
    }

    private static void facet(Document document, IndexField field, String value) {
        if (!value.isEmpty()) {
            document.add(new SortedSetDocValuesFacetField(field.fieldName(), value));
            stored(document, field, value);
        }
    }

    private static FieldType body() {
        var type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    private static FieldType countedWords() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
