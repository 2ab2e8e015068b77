package pe.cumbe.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockRules;
import pe.cumbe.calendar.OpeningHours;
import pe.cumbe.shared.Coordinates;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Slug;

/**
 * What a text has to be. A draft may lack anything but its title, so that nobody loses an afternoon's work for a missing
 * date; to be sent it has to be whole. The screen shows these objections before, the desk refuses with them.
 */
public final class ContentRules {

    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_SUMMARY = 300;
    public static final int LONGEST_BODY = 60_000;
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_REASON = 500;
    public static final int LONGEST_HOURS = 500;
    public static final int LAST_ORDINAL = 999;
    private static final int LONGEST_COORDINATES = 60;
    private static final int LONGEST_EMAIL = 120;

    /** Words of a portal's addresses that no page of it may take: those of its sections, and of sections to come. */
    public static final Set<String> RESERVED = Set.of(
            "acceso-informacion",
            "agenda",
            "archivos",
            "avisos",
            "buscar",
            "contacto",
            "datos",
            "directorio",
            "documentos",
            "feed",
            "gestion",
            "imagenes",
            "mapa-del-sitio",
            "normas",
            "noticias",
            "paginas",
            "participacion",
            "plan",
            "preguntas",
            "reclamos",
            "sedes",
            "seguimiento",
            "tramites",
            "transparencia",
            "verificar");

    private static final Pattern PHONE = Pattern.compile("[0-9+()#*\\-./ ]{6,30}( ?[a-z]{1,10}\\.? ?[0-9]{1,6})?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,50}\\.[^@\\s.]{2,}");
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

    private ContentRules() {}

    /** Why a text cannot even be kept as a draft. */
    public static List<Reason> objectionsToKeeping(ContentKind kind, ContentText text) {
        var found = new Objections();
        found.addAll(BlockRules.objectionsToKeeping(text.blocks()));
        found.when(isInvisible(text.title()), titleMissing(kind));
        found.when(text.title().length() > LONGEST_TITLE, ContentReason.TITLE_TOO_LONG);
        found.when(text.summary().length() > LONGEST_SUMMARY, ContentReason.SUMMARY_TOO_LONG);
        found.when(text.body().length() > LONGEST_BODY, ContentReason.BODY_TOO_LONG);
        found.when(
                text.body().length() <= LONGEST_BODY && text.blocks().stream().anyMatch(ContentRules::isTooNested),
                ContentReason.BODY_TOO_NESTED);
        found.when(anyText(text, ContentRules::isGarbled), ContentReason.TEXT_GARBLED);
        found.when(isUnlikely(text.startsOn()) || isUnlikely(text.endsOn()), ContentReason.DAY_UNLIKELY);
        found.when(isBefore(text.endsOn(), text.startsOn()), ContentReason.LAST_DAY_BEFORE_FIRST);
        found.when(text.place().length() > LONGEST_LINE, ContentReason.PLACE_TOO_LONG);
        found.when(text.post().length() > LONGEST_LINE, ContentReason.POST_TOO_LONG);
        found.when(!text.phone().isEmpty() && !PHONE.matcher(text.phone()).matches(), ContentReason.PHONE_MALFORMED);
        found.when(!text.email().isEmpty() && !isEmail(text.email()), ContentReason.EMAIL_MALFORMED);
        found.when(text.pictureAlt().length() > LONGEST_LINE, ContentReason.PICTURE_ALT_TOO_LONG);
        found.addAll(objectionsToKeeping(text.details()));
        return found.all();
    }

    private static List<Reason> objectionsToKeeping(ContentDetails details) {
        var found = new Objections();
        found.when(details.ordinal() < 0 || details.ordinal() > LAST_ORDINAL, ContentReason.ORDINAL_UNLIKELY);
        found.when(details.hours().length() > LONGEST_HOURS, ContentReason.HOURS_TOO_LONG);
        var isPoint = details.coordinates().length() <= LONGEST_COORDINATES
                && Coordinates.read(details.coordinates()).isPresent();
        found.when(!details.coordinates().isBlank() && !isPoint, ContentReason.COORDINATES_MALFORMED);
        return found.all();
    }

    /** Why a text that is kept cannot be sent to be published. */
    public static List<Reason> objectionsToSending(ContentKind kind, ContentText text) {
        var found = new Objections();
        found.addAll(objectionsToKeeping(kind, text));
        if (!found.all().isEmpty()) {
            return found.all();
        }
        found.addAll(BlockRules.objectionsToSending(text.blocks()));
        found.when(kind.needs(ContentField.SUMMARY) && text.summary().isBlank(), ContentReason.SUMMARY_MISSING);
        found.when(kind.needs(ContentField.BODY) && text.blocks().isEmpty(), ContentReason.BODY_MISSING);
        found.when(kind.needs(ContentField.DAY) && text.startsOn() == null, ContentReason.DAY_MISSING);
        found.when(kind.needs(ContentField.POST) && text.post().isBlank(), ContentReason.POST_MISSING);
        found.when(kind.needs(ContentField.PLACE) && text.place().isBlank(), ContentReason.PLACE_MISSING);
        var details = text.details();
        found.when(kind.needs(ContentField.NOTICE) && details.notice() == null, ContentReason.NOTICE_KIND_MISSING);
        // nobody is told hours that the portal cannot read
        found.when(
                !details.hours().isBlank() && OpeningHours.read(details.hours()).isEmpty(),
                ContentReason.HOURS_MALFORMED);
        found.when(kind.needs(ContentField.FILE) && text.file() == null, ContentReason.FILE_MISSING);
        found.when(text.picture() != null && text.pictureAlt().isBlank(), ContentReason.PICTURE_ALT_MISSING);
        return found.all();
    }

    /** Why a word cannot be the address of an item; null when it can, unless somebody has it. */
    public static @Nullable ContentReason objectionToSlug(ContentKind kind, AgencyCode agency, String slug) {
        if (!Slug.isSlug(slug)) {
            return ContentReason.SLUG_MALFORMED;
        }
        return kind == ContentKind.PAGE && !agency.isRegion() && RESERVED.contains(slug)
                ? ContentReason.SLUG_RESERVED
                : null;
    }

    /** By the name that the title has in each kind. */
    private static ContentReason titleMissing(ContentKind kind) {
        return switch (kind) {
            case PERSON, SEAT -> ContentReason.NAME_MISSING;
            case QUESTION -> ContentReason.QUESTION_MISSING;
            case PAGE, NEWS, EVENT, DOCUMENT, NOTICE, FRONT, MENU -> ContentReason.TITLE_MISSING;
        };
    }

    private static boolean anyText(ContentText text, Predicate<String> rule) {
        return Stream.of(
                        text.title(),
                        text.summary(),
                        text.body(),
                        text.place(),
                        text.post(),
                        text.phone(),
                        text.email(),
                        text.pictureAlt(),
                        text.details().hours())
                .anyMatch(rule);
    }

    /** Also of spaces that do not break, which are no blanks to Java. */
    private static boolean isInvisible(String text) {
        return text.replace('\u00A0', ' ').isBlank();
    }

    private static boolean isTooNested(Block block) {
        return block.kind().fields().stream()
                .filter(BlockField::isProse)
                .anyMatch(field -> ContentHtml.isTooNested(block.get(field)));
    }

    private static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    /** Lost letters (U+FFFD), and signs that no keyboard types and no page may hold. */
    public static boolean isGarbled(String text) {
        return text.chars().anyMatch(sign -> sign == 0xFFFD || (sign < ' ' && "\n\r\t".indexOf(sign) < 0));
    }

    private static boolean isUnlikely(@Nullable LocalDate day) {
        return day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY));
    }

    private static boolean isBefore(@Nullable LocalDate last, @Nullable LocalDate first) {
        return last != null && first != null && last.isBefore(first);
    }

    private static final class Objections {

        private final List<Reason> found = new ArrayList<>();

        void when(boolean wrong, ContentReason reason) {
            if (wrong && !found.contains(reason)) {
                found.add(reason);
            }
        }

        void addAll(List<? extends Reason> others) {
            found.addAll(others);
        }

        List<Reason> all() {
            return List.copyOf(found);
        }
    }
}
