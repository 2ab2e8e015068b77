package pe.cumbe.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number of a norm from what a source wrote: {@code DS-021-2019-JUS}, {@code 183-2025-GR-AMAZONAS-CR-SO},
 * {@code CIRCULAR-46-49-96-ADUANAS-INTA-1996}, {@code A.R.0445.2025}. Sources put the type before it and, where the
 * number shows another year or none, the year of publication after it.
 */
final class NumberReader {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{Alnum}]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("D?[0-9]+");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)[0-9]{2}");
    private static final Pattern REFERENCE_OF_A_DATABASE = Pattern.compile("H[0-9]{5,}");
    private static final Pattern NUMBERED_TITLE = Pattern.compile(
            "(?iu)^[\\p{L} ]{3,60}?N(?:RO|[.°ºª])*\\s*((?:[A-Z]\\.)*D?[0-9][\\p{Alnum}./_-]*(?: [A-Z./-]+\\b)?)");
    private static final Set<String> WORDS_OF_TYPES = Set.of(
            "ORDENANZA",
            "REGIONAL",
            "ACUERDO",
            "DECRETO",
            "RESOLUCION",
            "MINISTERIAL",
            "CONSEJO",
            "CONCEJO",
            "DEL",
            "DE",
            "N",
            "NO",
            "NRO",
            "ORD",
            "OR",
            "AR",
            "DR",
            "O",
            "A",
            "D",
            "R");

    private NumberReader() {}

    /** The number in an identifier of the given type; its siglas are written as in the title, where the title has them. */
    static NormNumber read(String identifier, String title, NormType type, int published) {
        return read(identifier, title, type, published, published);
    }

    /**
     * The same, for a source whose date is known to be wrong.
     *
     * @param appended the year the source believes in and writes after the number
     */
    static NormNumber read(String identifier, String title, NormType type, int published, int appended) {
        var tokens = tokens(withoutPrefix(identifier, type));
        if (tokens.size() > 1
                && tokens.get(tokens.size() - 1).equals(Integer.toString(appended))
                && !endsInADate(tokens)) {
            tokens.remove(tokens.size() - 1);
        }
        var fromIdentifier = read(tokens, published);
        var matcher = NUMBERED_TITLE.matcher(title);
        if (fromIdentifier.text() == null || !matcher.lookingAt()) {
            return fromIdentifier;
        }
        if (fromIdentifier.siglas() != null) {
            var literal = literally(fromIdentifier.siglas(), matcher.group(1));
            return new NormNumber(fromIdentifier.text(), fromIdentifier.year(), literal);
        }
        var fromTitle = read(tokens(matcher.group(1)), published);
        return fromIdentifier.plain().equals(fromTitle.plain())
                ? new NormNumber(fromIdentifier.text(), fromIdentifier.year(), fromTitle.siglas())
                : fromIdentifier;
    }

    private static String withoutPrefix(String identifier, NormType type) {
        return type.prefixes().stream()
                .filter(prefix -> identifier.startsWith(prefix + "-"))
                .mapToInt(prefix -> sharedSeries(prefix) ? prefix.indexOf('-') + 1 : prefix.length() + 1)
                .max()
                .stream()
                .mapToObj(identifier::substring)
                .findFirst()
                .orElse(identifier);
    }

    /** Circulars are numbered apart by letters that precede the number; those letters are part of it. */
    private static boolean sharedSeries(String prefix) {
        return prefix.startsWith("CIRCULAR-");
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        for (var token : BETWEEN.split(text.toUpperCase(Locale.ROOT), -1)) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static NormNumber read(List<String> tokens, int published) {
        int first = 0;
        while (first < tokens.size()
                && !NUMBER.matcher(tokens.get(first)).matches()
                && !REFERENCE_OF_A_DATABASE.matcher(tokens.get(first)).matches()) {
            first++;
        }
        if (first == tokens.size() || tokens.get(first).startsWith("H")) {
            return new NormNumber(null, published, null);
        }
        var series = tokens.subList(0, first).stream()
                .filter(token -> !WORDS_OF_TYPES.contains(token))
                .toList();
        int letters = first + 1;
        while (letters < tokens.size() && DIGITS.matcher(tokens.get(letters)).matches()) {
            letters++;
        }
        var digits = tokens.subList(first, letters);
        var siglas = new ArrayList<>(tokens.subList(letters, tokens.size()));
        if (WORDS_OF_TYPES.containsAll(siglas)) {
            siglas.clear();
        }
        return number(series, digits, siglas, published);
    }

    private static NormNumber number(List<String> series, List<String> digits, List<String> siglas, int published) {
        int year = published;
        var own = new ArrayList<String>(series);
        own.add(digits.get(0));
        int next = 1;
        if (siglas.isEmpty() && endsInADate(digits)) {
            year = fullYear(digits.get(digits.size() - 1), published);
            own.addAll(digits.subList(1, digits.size() - 3));
            next = digits.size();
        } else if (digits.size() > 1 && YEAR.matcher(digits.get(1)).matches()) {
            year = Integer.parseInt(digits.get(1));
            next = 2;
        } else if (digits.size() > 1 && isShortYear(digits.get(digits.size() - 1), published)) {
            year = fullYear(digits.get(digits.size() - 1), published);
            own.addAll(digits.subList(1, digits.size() - 1));
            next = digits.size();
        } else if (digits.size() == 1 && siglas.size() > 1) {
            year = takeYear(siglas, published);
        }
        own.addAll(digits.subList(next, digits.size()));
        if (digits.get(0).chars().allMatch(digit -> digit == '0') && !siglas.isEmpty()) {
            // SUNAT's offices: 000-ADF-2001-000113
            var last = siglas.get(siglas.size() - 1);
            if (DIGITS.matcher(last).matches()) {
                siglas.remove(siglas.size() - 1);
                year = takeYear(siglas, published);
                own.set(own.size() - 1, last);
            }
        }
        while (!siglas.isEmpty() && Character.isDigit(siglas.get(0).charAt(0))) {
            siglas.remove(0);
        }
        return new NormNumber(String.join("-", own), year, siglas.isEmpty() ? null : String.join("-", siglas));
    }

    /** The year that follows the siglas, as in {@code 1311-GG-ESSALUD-2014} and {@code 004-GCR-IPSS-98}. */
    private static int takeYear(List<String> siglas, int published) {
        var last = siglas.get(siglas.size() - 1);
        if (YEAR.matcher(last).matches() || isShortYear(last, published)) {
            siglas.remove(siglas.size() - 1);
            return fullYear(last, published);
        }
        return published;
    }

    /** {@code 446-07-12-22}: a number and the day it was signed. */
    private static boolean endsInADate(List<String> tokens) {
        if (tokens.size() < 4
                || !tokens.stream().allMatch(token -> DIGITS.matcher(token).matches())) {
            return false;
        }
        var three = tokens.subList(tokens.size() - 3, tokens.size());
        return three.get(0).length() == 2
                && three.get(1).length() == 2
                && Integer.parseInt(three.get(0)) <= 31
                && Integer.parseInt(three.get(0)) > 0
                && Integer.parseInt(three.get(1)) <= 12
                && Integer.parseInt(three.get(1)) > 0;
    }

    private static boolean isShortYear(String digits, int published) {
        return digits.length() == 2
                && DIGITS.matcher(digits).matches()
                && Math.abs(fullYear(digits, published) - published) <= 1;
    }

    private static int fullYear(String digits, int published) {
        if (digits.length() == 4) {
            return Integer.parseInt(digits);
        }
        int year = published / 100 * 100 + Integer.parseInt(digits);
        if (year - published > 50) {
            return year - 100;
        }
        return published - year > 50 ? year + 100 : year;
    }

    private static @Nullable String literally(String siglas, String written) {
        var parts = new ArrayList<String>();
        for (var token : siglas.split("-", -1)) {
            parts.add(Pattern.quote(token));
        }
        var pattern = Pattern.compile(String.join("[^\\p{Alnum}]{1,3}", parts), Pattern.CASE_INSENSITIVE);
        var matcher = pattern.matcher(written);
        return matcher.find() ? matcher.group().replaceAll("\\s+", " ") : siglas;
    }
}
