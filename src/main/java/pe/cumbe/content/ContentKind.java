package pe.cumbe.content;

import static pe.cumbe.content.ContentField.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.block.BlockKind;

/** What a portal can say. All kinds share one life and one form; they differ in what is asked and where it is read. */
public enum ContentKind {
    PAGE("pagina", Set.of(BODY), Set.of(SUMMARY, PICTURE)),
    NEWS("noticia", Set.of(SUMMARY, BODY), Set.of(PICTURE)),
    /** An entry of the official diary of an authority. */
    EVENT("agenda", Set.of(DAY, POST), Set.of(HOUR, PLACE, BODY)),
    /** Somebody of the directory, with the dates in the post. */
    PERSON("persona", Set.of(POST, DAY), Set.of(LAST_DAY, PLACE, PHONE, EMAIL)),
    DOCUMENT("documento", Set.of(SUMMARY, FILE), Set.of()),
    /** Something people have to know from a day on, until another. */
    NOTICE("aviso", Set.of(ContentField.NOTICE, SUMMARY, DAY), Set.of(LAST_DAY, BODY)),
    /** A question that people ask, with its answer. */
    QUESTION("pregunta", Set.of(BODY), Set.of(ORDINAL)),
    /** A place where people are attended. */
    SEAT("sede", Set.of(PLACE), Set.of(HOURS, PHONE, EMAIL, COORDINATES, BODY, ORDINAL)),
    /** The front page of a portal: one each. */
    FRONT("portada", Set.of(BODY), Set.of()),
    /** The menu of a portal: one each. */
    MENU("menu", Set.of(BODY), Set.of());

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of() never changes
    private final Set<ContentField> required;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of() never changes
    private final Set<ContentField> optional;

    ContentKind(String word, Set<ContentField> required, Set<ContentField> optional) {
        this.word = word;
        this.required = required;
        this.optional = optional;
    }

    /** What of blocks may be added to it: the menu has entries, the front page what the portal fills. */
    public List<BlockKind> blocks() {
        return switch (this) {
            case MENU -> List.of(BlockKind.ENTRY);
            case FRONT -> List.of();
            case PAGE, NEWS, EVENT, PERSON, DOCUMENT, NOTICE, QUESTION, SEAT -> BlockKind.ofPages();
        };
    }

    /** The word of the officers' addresses. */
    public String word() {
        return word;
    }

    public static Optional<ContentKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    public boolean has(ContentField field) {
        return required.contains(field) || optional.contains(field);
    }

    public boolean needs(ContentField field) {
        return required.contains(field);
    }

    /** Whether all portals share its addresses, so that no two of the region have the same. */
    boolean isShared() {
        return this == NEWS || this == EVENT;
    }

    /** Whether the region's list shows those of all portals. */
    public boolean isListedTogether() {
        return isShared() || this == NOTICE;
    }

    /** Whether its list is read whole: no office has more people, seats or questions than fit in one page. */
    public boolean isReadWhole() {
        return this == PERSON || isPartOfList();
    }

    /** Whether each one has an address of its own; the rest are read in the list. */
    public boolean hasPage() {
        return this != PERSON && !isPartOfList() && !isOnly();
    }

    /** Whether each one is read whole in the list, at its own mark there. */
    private boolean isPartOfList() {
        return this == QUESTION || this == SEAT;
    }

    /** Whether a portal has exactly one, which came with it: nobody begins or withdraws it. */
    public boolean isOnly() {
        return this == FRONT || this == MENU;
    }

    /** Those that somebody may begin. */
    public static List<ContentKind> begun() {
        return Arrays.stream(values()).filter(kind -> !kind.isOnly()).toList();
    }

    /** Who may have the same address word: nobody else in this space. */
    String space(AgencyCode agency) {
        return isShared() ? "" : agency.value();
    }

    /** The address where the items of a portal are listed; for a page, the portal itself. */
    public String list(AgencyView agency) {
        var base = agency.code().isRegion() ? "" : agency.path();
        return switch (this) {
            case NEWS -> base + "/noticias";
            case EVENT -> base + "/agenda";
            case PERSON -> base + "/directorio";
            case DOCUMENT -> base + "/documentos";
            case NOTICE -> base + "/avisos";
            case QUESTION -> base + "/preguntas";
            case SEAT -> base + "/sedes";
            case PAGE, FRONT, MENU -> base.isEmpty() ? "/" : base;
        };
    }

    /** The address of an item. */
    public String path(AgencyView agency, String slug) {
        return switch (this) {
            case NEWS -> "/noticias/" + slug;
            case EVENT -> "/agenda/" + slug;
            case PERSON, FRONT, MENU -> list(agency);
            case DOCUMENT, NOTICE -> list(agency) + "/" + slug;
            case QUESTION, SEAT -> list(agency) + "#" + slug;
            case PAGE -> (agency.code().isRegion() ? "/paginas" : agency.path()) + "/" + slug;
        };
    }
}
