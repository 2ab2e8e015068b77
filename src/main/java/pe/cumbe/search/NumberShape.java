package pe.cumbe.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A norm's number as people cite it: {@code RER 45}, {@code D1-2025}, {@code Ley N.º 27806}, {@code d.s. 021-2019-jus}.
 * Leading zeros, dots, spaces, «N°» and two-digit years do not matter.
 *
 * @param types slugs the words before the number may mean; empty when nothing says the type
 * @param serial without leading zeros, in lower case: {@code 45}, {@code d1}, {@code 17a}
 * @param year four digits, or 0 when it is not cited
 * @param suffix acronyms after the number, squeezed: {@code grcajp}; or empty
 * @param whole whether the citation is all there is in the text
 */
record NumberShape(Set<String> types, String serial, int year, String suffix, boolean whole) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ORDINALS = Pattern.compile("[ºª°]");
    private static final Pattern NUMBER = Pattern.compile("(?<![a-z0-9])(?<serial>d?\\d{1,6}[a-z]?)(?![a-z0-9])"
            + "(?:(?:\\s*[-/–]\\s*|\\s+(?:del?\\s+)?)(?<year>(?:18|19|20)\\d\\d)(?![a-z0-9]))?"
            + "(?<rest>(?:[-/._–][a-z0-9]+)*)");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Set<String> NUMBER_MARKS = Set.of("n", "no", "nro", "num", "numero");
    private static final int LONGEST_TYPE = 8;
    private static final int LAST_SHORT_YEAR = 29;

    NumberShape {
        types = Set.copyOf(types);
    }

    /** Each citation in a text somebody typed. */
    static List<NumberShape> in(String text, TypeAliases aliases) {
        var folded = fold(text);
        var found = new ArrayList<NumberShape>();
        var number = NUMBER.matcher(folded);
        while (number.find()) {
            read(folded, number, aliases).ifPresent(found::add);
        }
        return found;
    }

    /** The citation a text consists of, if it is nothing else. */
    static Optional<NumberShape> all(String text, TypeAliases aliases) {
        return in(text, aliases).stream().filter(NumberShape::whole).findFirst();
    }

    /** Every key under which a norm of this type and number can be cited; none when it has no number. */
    static Set<String> keysOf(String type, String number, int year, TypeAliases aliases) {
        var keys = new LinkedHashSet<String>();
        var found = NUMBER.matcher(fold(number));
        if (!found.find()) {
            return keys;
        }
        var parts = Parts.of(found);
        var types = new LinkedHashSet<String>();
        types.add(type);
        types.addAll(aliases.seriesOf(type));
        for (var each : parts.year() == 0 ? List.of(year) : List.of(parts.year(), year)) {
            for (var suffix : parts.suffixes()) {
                add(keys, types, key(parts.serial(), each, suffix));
            }
        }
        add(keys, types, parts.serial());
        for (var suffix : parts.suffixes()) {
            add(keys, types, key(parts.serial(), 0, suffix));
        }
        return keys;
    }

    /** The keys that answer this citation: one for each type it may mean. */
    List<String> keys() {
        var bare = key(serial, year, suffix);
        return types.isEmpty()
                ? List.of(bare)
                : types.stream().sorted().map(type -> type + " " + bare).toList();
    }

    /** Whether it is a number and nothing more, as «45»: it finds, but nobody can tell which norm is meant. */
    boolean isVague() {
        return types.isEmpty() && year == 0 && !serial.matches("\\d{5}");
    }

    /** Electronic series put a D before the number, and people leave it out. */
    Optional<NumberShape> electronic() {
        return serial.startsWith("d")
                ? Optional.empty()
                : Optional.of(new NumberShape(types, "d" + serial, year, suffix, whole));
    }

    private static void add(Set<String> keys, Set<String> types, String key) {
        keys.add(key);
        types.forEach(type -> keys.add(type + " " + key));
    }

    private static String key(String serial, int year, String suffix) {
        return serial + (year == 0 ? "" : "-" + year) + (suffix.isEmpty() ? "" : "-" + suffix);
    }

    private static Optional<NumberShape> read(String folded, Matcher number, TypeAliases aliases) {
        var before = new ArrayList<String>();
        var words = WORD.matcher(folded.substring(0, number.start()));
        while (words.find()) {
            before.add(words.group());
        }
        while (!before.isEmpty() && NUMBER_MARKS.contains(before.get(before.size() - 1))) {
            before.remove(before.size() - 1);
        }
        var parts = Parts.of(number);
        for (var length = Math.min(LONGEST_TYPE, before.size()); length > 0; length--) {
            var types = aliases.citedAs(String.join("", before.subList(before.size() - length, before.size())));
            if (!types.isEmpty()) {
                var whole = length == before.size() && nothingAfter(folded, number);
                return Optional.of(new NumberShape(types, parts.serial(), parts.year(), parts.suffix(), whole));
            }
        }
        var whole = before.isEmpty() && nothingAfter(folded, number);
        var cited = parts.year() != 0 || looksLikeALaw(parts) || (whole && !looksLikeAYear(parts));
        return cited
                ? Optional.of(new NumberShape(Set.of(), parts.serial(), parts.year(), parts.suffix(), whole))
                : Optional.empty();
    }

    /** Five digits are a law, four may be a year. */
    private static boolean looksLikeALaw(Parts parts) {
        return parts.suffix().isEmpty() && parts.serial().matches("\\d{5}");
    }

    private static boolean looksLikeAYear(Parts parts) {
        return parts.suffix().isEmpty() && parts.serial().matches("(18|19|20)\\d\\d");
    }

    private static boolean nothingAfter(String folded, Matcher number) {
        return !WORD.matcher(folded.substring(number.end())).find();
    }

    private static String fold(String text) {
        var plain = ORDINALS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    /** What stands in a number, whatever order its year and acronyms have. */
    private record Parts(String serial, int year, List<String> acronyms) {

        static Parts of(Matcher number) {
            var written = number.group("year");
            var year = written == null ? 0 : Integer.parseInt(written);
            var acronyms = new ArrayList<String>();
            var rest = WORD.matcher(number.group("rest"));
            for (var first = true; rest.find(); first = false) {
                var part = rest.group();
                if (year == 0 && part.matches("(18|19|20)\\d\\d")) {
                    year = Integer.parseInt(part);
                } else if (year == 0
                        && part.matches("\\d\\d")
                        && (first || rest.end() == number.group("rest").length())) {
                    var two = Integer.parseInt(part);
                    year = two <= LAST_SHORT_YEAR ? 2000 + two : 1900 + two;
                } else if (!part.matches("(18|19|20)\\d\\d")) {
                    acronyms.add(part);
                }
            }
            var letters = number.group("serial");
            var electronic = letters.startsWith("d") ? "d" : "";
            var digits = letters.substring(electronic.length()).replaceFirst("^0+(?=\\d)", "");
            return new Parts(electronic + digits, year, acronyms);
        }

        String suffix() {
            return String.join("", acronyms);
        }

        /** From none to all of the acronyms: people leave the last ones out. */
        List<String> suffixes() {
            var all = new ArrayList<String>();
            all.add("");
            for (var end = 1; end <= acronyms.size(); end++) {
                all.add(String.join("", acronyms.subList(0, end)));
            }
            return all;
        }
    }
}
