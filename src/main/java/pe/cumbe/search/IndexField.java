package pe.cumbe.search;

/** Every field of the index: its name there, how its text is read, whether it can be read back, and why it exists. */
enum IndexField {
    ID(
            "id",
            Kind.KEYWORD,
            true,
            "the source's id: replaces the norm when it is loaded again, and orders a walk of all"),
    ADDRESS("address", Kind.NOTHING, true, "where a hit leads"),
    NAME("name", Kind.NOTHING, true, "type and number, the heading of a hit"),
    TYPE("type", Kind.FACET, true, "filter and count by type; a query that begins with «Ley» wants one"),
    TYPE_NAME("type_name", Kind.NOTHING, true, "the type as people read it"),
    NUMBER("number", Kind.NOTHING, true, "the number as it is written"),
    NUMBER_KEYS("number_keys", Kind.KEYWORD, false, "each way of citing the number, normalised: 45-2011, rer 45-2011"),
    OWN("own", Kind.KEYWORD, true, "a bare number means the region's own norm first"),
    YEAR("year", Kind.FACET, true, "filter and count by year"),
    ISSUER("issuer", Kind.FACET, true, "filter and count by issuer"),
    SOURCE("source", Kind.KEYWORD, false, "the room that made it public, where norms are not alone"),
    AGENCY("agency", Kind.KEYWORD, false, "what belongs to one dependency, where only that is asked for"),
    STATUS("status", Kind.FACET, true, "filter and count by state"),
    DATE("date", Kind.NUMBER, true, "among equals, the newest first; and the order by date"),
    TITLE("title", Kind.STEMMED, true, "names: a query that covers a title wants that norm"),
    TITLE_EXACT("title_exact", Kind.EXACT, false, "accents and endings as typed rank higher"),
    TITLE_WHOLE("title_whole", Kind.KEYWORD, false, "a query that is the very title comes first"),
    SUMMARY("summary", Kind.NOTHING, true, "shown under the title"),
    LEAD("lead", Kind.STEMMED, false, "the opening names the norm when its title is only a number"),
    BODY("body", Kind.STEMMED, true, "the whole text, with offsets, so that fragments cost little"),
    BODY_EXACT("body_exact", Kind.EXACT, false, "accents and endings as typed rank higher"),
    WORDS("words", Kind.PLAIN, false, "whole words without accents or stems, from which misspelt words are mended");

    /** How a field is kept. */
    enum Kind {
        /** Only stored. */
        NOTHING,
        /** One term, as it comes. */
        KEYWORD,
        /** Filtered and counted. */
        FACET,
        /** Sorted. */
        NUMBER,
        /** Words folded and stemmed: finds. */
        STEMMED,
        /** Words as written: ranks. */
        EXACT,
        /** Words folded, not stemmed: mends. */
        PLAIN
    }

    private final String fieldName;
    private final Kind kind;
    private final boolean stored;
    private final String why;

    IndexField(String fieldName, Kind kind, boolean stored, String why) {
        this.fieldName = fieldName;
        this.kind = kind;
        this.stored = stored;
        this.why = why;
    }

    String fieldName() {
        return fieldName;
    }

    Kind kind() {
        return kind;
    }

    boolean stored() {
        return stored;
    }

    String why() {
        return why;
    }
}
