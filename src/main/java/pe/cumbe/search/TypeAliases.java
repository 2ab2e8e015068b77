package pe.cumbe.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write for a type of norm: its acronym, its name, and the other names it goes by. Spaces and dots do not matter. */
final class TypeAliases {

    /**
     * A type of norm.
     *
     * @param slug as in addresses
     * @param code its acronym
     */
    record Type(String slug, String code, String name) {}

    private static final int LONGEST_NAME = 6;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z0-9]+");

    /** Laws of three kinds share one series of numbers. */
    private static final Map<String, String> SERIES = Map.of("lo", "ley", "lrc", "ley");

    /** What people call a law, whoever gave it. */
    private static final Set<String> LAWS = Set.of("ley", "lo", "lrc", "dleg", "dl", "du");

    /** Names in use that are neither the acronym nor the official name. */
    private static final Map<String, Set<String>> OTHER_NAMES = Map.ofEntries(
            Map.entry("or", Set.of("ordenanza", "ordenanzas regionales")),
            Map.entry("om", Set.of("ordenanza")),
            Map.entry("ar", Set.of("acuerdo regional", "acuerdo de consejo regional", "acuerdo")),
            Map.entry("ac", Set.of("acuerdo")),
            Map.entry("rer", Set.of("resolucion ejecutiva", "res ejecutiva regional")),
            Map.entry("rggr", Set.of("resolucion gerencial general regional", "resolucion de gerencia general")),
            Map.entry("rgr", Set.of("resolucion de gerencia regional")),
            Map.entry("rdr", Set.of("resolucion directoral regional", "rdrs")),
            Map.entry("dleg", Set.of("d legislativo", "dec leg", "decreto leg", "dl")),
            Map.entry("dl", Set.of("d ley", "decreto-ley")),
            Map.entry("ds", Set.of("d supremo", "dec supremo")),
            Map.entry("rs", Set.of("r suprema", "res suprema")),
            Map.entry("rm", Set.of("r ministerial", "res ministerial")),
            Map.entry("rd", Set.of("r directoral", "res directoral")),
            Map.entry("rj", Set.of("r jefatural", "res jefatural")));

    /** Words that name a whole family of types when a number follows: «resolución 45-2011» may be any of them. */
    private static final Map<String, String> FAMILIES = Map.of(
            "resolucion", "resolucion ",
            "resol", "resolucion ",
            "res", "resolucion ",
            "decreto", "decreto ",
            "acuerdo", "acuerdo ");

    private final Map<String, Set<String>> types = new HashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();

    TypeAliases(Collection<Type> known) {
        for (var type : known) {
            add(type.code(), type.slug());
            add(type.slug(), type.slug());
            add(type.name(), type.slug());
            FAMILIES.forEach((word, start) -> {
                if (plain(type.name()).startsWith(start)) {
                    families.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(type.slug());
                }
            });
            OTHER_NAMES.getOrDefault(type.slug(), Set.of()).forEach(name -> add(name, type.slug()));
        }
    }

    /** Slugs the squeezed words may mean; empty when they name no type. */
    Set<String> typesOf(String squeezed) {
        return types.getOrDefault(squeezed, Set.of());
    }

    /** Slugs the squeezed words before a number may mean: what they name, and the family where they name one. */
    Set<String> citedAs(String squeezed) {
        var cited = new LinkedHashSet<>(typesOf(squeezed));
        cited.addAll(families.getOrDefault(squeezed, Set.of()));
        return cited;
    }

    /** Slugs of the types a text begins with, and of those that rank as they do; empty when it begins with none. */
    Set<String> typesAtStart(String text) {
        var words = NOT_LETTERS.split(plain(text), LONGEST_NAME + 1);
        for (var length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
            var found = typesOf(String.join("", List.of(words).subList(0, length)));
            if (!found.isEmpty()) {
                return found.contains("ley") ? LAWS : found;
            }
        }
        return Set.of();
    }

    /** Other types whose numbers run in the same series. */
    Set<String> seriesOf(String type) {
        var series = SERIES.get(type);
        return series == null ? Set.of() : Set.of(series);
    }

    private void add(String name, String slug) {
        var squeezed = NOT_LETTERS.matcher(plain(name)).replaceAll("");
        types.computeIfAbsent(squeezed, key -> new LinkedHashSet<>()).add(slug);
    }

    private static String plain(String text) {
        var lower = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(lower).replaceAll("");
    }
}
