package pe.cumbe.norm;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Rejected;

/**
 * One line of a file of norms, as collections of legislation write them: {@code id title identifier rank
 * publication_date jurisdiction entity source flags body}. Its {@code status} is not read: such files call every norm
 * in force, and nobody has confirmed it.
 */
final class NormLine {

    /** Rows whose body is the same notice as in hundreds of others: the text itself is not there. */
    private static final String NOT_THE_TEXT = "dup";

    /** The gazette's addresses carry the day of publication, which mends dates that a source could not read. */
    private static final Pattern GAZETTE_REFERENCE = Pattern.compile("[?&]Referencias=([A-Za-z0-9+/=_-]+)");

    private static final Pattern GAZETTE_DAY = Pattern.compile("_1((?:19|20)\\d{6})$");
    private static final Set<String> COUNCIL_ACCORDS_OF_TOWNS = Set.of("AC");
    private static final Pattern OF_THIS_REGION = Pattern.compile("(?:^|-)gr-?caj(?:amarca)?(?:-|$)");
    private static final int EARLIEST_YEAR = 1826;

    private final NormTypes types;

    NormLine(NormTypes types) {
        this.types = types;
    }

    /**
     * What the line says.
     *
     * @throws Rejected with {@link LoadReason#UNREADABLE_ROW}, {@code NO_ID}, {@code NO_TITLE} or {@code NO_YEAR}
     */
    LoadNorm read(String line) {
        var row = parse(line);
        var id = text(row, "id").orElseThrow(() -> new Rejected(LoadReason.NO_ID));
        var title = text(row, "title").orElseThrow(() -> new Rejected(LoadReason.NO_TITLE));
        var identifier = text(row, "identifier").orElse(id);
        var source = text(row, "source").orElse(null);
        var entity = text(row, "entity").orElse(null);
        var type = type(text(row, "rank").orElse(""), entity);
        var told = date(text(row, "publication_date").orElse(""));
        var published = publication(told, source);
        int year = published == null ? 0 : published.getYear();
        var number = NumberReader.read(identifier, title, type, year, told == null ? 0 : told.getYear());
        if (number.year() == 0) {
            throw new Rejected(LoadReason.NO_YEAR);
        }
        var credible = published != null && published.getYear() >= number.year() - 1 ? published : null;
        return new LoadNorm(
                id,
                type.code(),
                number,
                null,
                isOwn(type, number, text(row, "jurisdiction").orElse("")),
                null,
                entity,
                title,
                null,
                null,
                credible,
                null,
                NormStatus.UNVERIFIED,
                null,
                source,
                hasText(row) ? text(row, "body").orElse("") : "");
    }

    private NormType type(String rank, @Nullable String entity) {
        var type = types.byRank(rank).orElseGet(types::untyped);
        boolean regionalCouncil = entity != null && entity.startsWith("region");
        return regionalCouncil && COUNCIL_ACCORDS_OF_TOWNS.contains(type.code())
                ? types.byCode("AR").orElse(type)
                : type;
    }

    private static boolean isOwn(NormType type, NormNumber number, String jurisdiction) {
        return type.isRegional()
                && (jurisdiction.equals("pe-caj")
                        || OF_THIS_REGION.matcher(number.siglasSlug()).find());
    }

    private static boolean hasText(JsonObject row) {
        return !row.containsKey("flags")
                || row.isNull("flags")
                || row.getJsonArray("flags").stream()
                        .noneMatch(flag -> flag instanceof JsonString word
                                && word.getString().equals(NOT_THE_TEXT));
    }

    private static @Nullable LocalDate publication(@Nullable LocalDate told, @Nullable String source) {
        if ((told != null && told.getYear() >= EARLIEST_YEAR) || source == null) {
            return told;
        }
        var reference = GAZETTE_REFERENCE.matcher(source);
        if (!reference.find()) {
            return told;
        }
        try {
            var decoded = new String(Base64.getDecoder().decode(reference.group(1)), StandardCharsets.ISO_8859_1);
            var day = GAZETTE_DAY.matcher(decoded);
            return day.find() ? LocalDate.parse(day.group(1), DateTimeFormatter.BASIC_ISO_DATE) : told;
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return told;
        }
    }

    private static @Nullable LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static JsonObject parse(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException unreadable) {
            throw new Rejected(LoadReason.UNREADABLE_ROW);
        }
    }

    /** A text that says something, without surrounding spaces; other kinds of value count as absent. */
    private static Optional<String> text(JsonObject row, String name) {
        var value = row.get(name);
        return value instanceof JsonString word && !word.getString().isBlank()
                ? Optional.of(name.equals("body") ? word.getString() : oneLine(word.getString()))
                : Optional.empty();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("[\\s\\u00A0]+", " ");
    }
}
