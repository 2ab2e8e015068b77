package pe.cumbe.block;

import static pe.cumbe.block.BlockField.*;

import java.util.Arrays;
import java.util.List;

/** What a block is. All kinds share one life and one form; they differ in what is asked and how it is shown. */
public enum BlockKind {
    /** Title and summary of a page: it is always there, and first. */
    HEAD(TITLE, SUMMARY),
    TEXT(BlockField.TEXT),
    /** A part of the front page that the portal fills: procedures, tracking, contact. */
    SECTION(TITLE, BlockField.TEXT, EMPTY),
    /** An entry of the menu. */
    ENTRY(TITLE, LINK),
    NOTICE(TITLE, BlockField.TEXT),
    STEPS(TITLE, BlockField.TEXT),
    QUESTIONS(TITLE, BlockField.TEXT),
    TABLE(TITLE, CSV),
    DOCUMENTS(TITLE, FILES),
    /** A link to a place on a map: no script of anybody. */
    MAP(TITLE, LATITUDE, LONGITUDE),
    /** How to reach the dependency, as it says of itself. */
    CONTACT(TITLE),
    PROCEDURES(TITLE),
    NORMS(TITLE),
    TRANSPARENCY(TITLE),
    EASY_READING(BlockField.TEXT),
    /** A video in sign language, with what it says in words. */
    SIGN_VIDEO(TITLE, LINK, BlockField.TEXT),
    /** The page read aloud, from a file of a library, with what it says in words. */
    AUDIO(TITLE, LINK, BlockField.TEXT),
    /** A picture of the dependency's library, with its caption. */
    FIGURE(PICTURE, CAPTION),
    /** Several of them. */
    GALLERY(TITLE, PICTURES);

    @SuppressWarnings("ImmutableEnumChecker") // List.of() never changes
    private final List<BlockField> fields;

    BlockKind(BlockField... fields) {
        this.fields = List.of(fields);
    }

    /** In the order in which they are asked. */
    public List<BlockField> fields() {
        return fields;
    }

    public boolean has(BlockField field) {
        return fields.contains(field);
    }

    /** Those that an editor may add to a page. */
    public static List<BlockKind> ofPages() {
        return Arrays.stream(values())
                .filter(kind -> kind != HEAD && kind != SECTION && kind != ENTRY)
                .toList();
    }

    /** Whether it shows what only a dependency has: its library; the template has none. */
    public boolean isOfLibrary() {
        return this == FIGURE || this == GALLERY;
    }
}
