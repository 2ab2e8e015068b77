package pe.cumbe.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pe.cumbe.shared.SpanishDates;

/**
 * When an office attends, by the day of the week, as officers write it: a line for some days and their hours, such as
 * «Lunes a viernes: 8:00 a 13:00 y 14:30 a 16:30». Days that no line names are closed. Nothing is said of holidays: the
 * working calendar knows them.
 */
public final class OpeningHours {

    private static final String A_TIME =
            "\\d{1,2}(?:[:.h]\\d{2})?(?:\\s*h(?:oras|rs)?\\b\\.?)?(?:\\s*[ap]\\.?\\s*m\\b\\.?)?";
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(?:h(?:oras|rs)?\\b\\.?)?\\s*(?:([ap])\\.?\\s*m\\.?)?");
    private static final Pattern SPAN =
            Pattern.compile("(" + A_TIME + ")\\s*(?:-|–|a(?: las)?|hasta(?: las)?)\\s*(" + A_TIME + ")");
    private static final Pattern BETWEEN_SPANS = Pattern.compile("(?:[\\s,;y]|\\bde\\b|\\blas\\b)*");
    private static final Pattern LINE = Pattern.compile("([\\p{L}\\s,]+?)\\s*(?::|\\bde(?: las)?)?\\s*(\\d.*)");
    private static final Pattern RANGE = Pattern.compile("(?:de\\s+)?(\\p{L}+)\\s+a\\s+(\\p{L}+)");

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "lunes", DayOfWeek.MONDAY,
            "martes", DayOfWeek.TUESDAY,
            "miercoles", DayOfWeek.WEDNESDAY,
            "jueves", DayOfWeek.THURSDAY,
            "viernes", DayOfWeek.FRIDAY,
            "sabado", DayOfWeek.SATURDAY,
            "sabados", DayOfWeek.SATURDAY,
            "domingo", DayOfWeek.SUNDAY,
            "domingos", DayOfWeek.SUNDAY);

    /** From an hour to a later one of the same day. */
    public record Span(LocalTime from, LocalTime until) {

        @Override
        public String toString() {
            return "de " + SpanishDates.time(from) + " a " + SpanishDates.time(until);
        }
    }

    /**
     * Days of the week in a row, or some, that have the same hours.
     *
     * @param days such as «lunes a viernes»
     * @param hours such as «de 8:00 a. m. a 1:00 p. m. y de 2:30 p. m. a 4:30 p. m.»; empty where it is closed
     */
    public record Line(String days, String hours) {}

    private final Map<DayOfWeek, List<Span>> spans;

    private OpeningHours(Map<DayOfWeek, List<Span>> spans) {
        this.spans = spans;
    }

    /**
     * What somebody wrote, a line for some days. Empty when a line is not understood, names a day twice, or has hours
     * that end before they begin or overlap.
     */
    public static Optional<OpeningHours> read(String typed) {
        var spans = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (var line : typed.lines().filter(line -> !line.isBlank()).toList()) {
            var parts = LINE.matcher(line.strip().toLowerCase(Locale.ROOT));
            if (!parts.matches()) {
                return Optional.empty();
            }
            var days = days(plain(parts.group(1)));
            var hours = hours(parts.group(2));
            if (days.isEmpty() || hours.isEmpty()) {
                return Optional.empty();
            }
            for (var day : days) {
                if (spans.put(day, hours) != null) {
                    return Optional.empty();
                }
            }
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new OpeningHours(spans));
    }

    /** Without accents. */
    private static String plain(String words) {
        return words.strip().replace('é', 'e').replace('á', 'a');
    }

    private static List<DayOfWeek> days(String words) {
        if (words.equals("todos los dias") || words.equals("todos los días")) {
            return List.of(DayOfWeek.values());
        }
        var range = RANGE.matcher(words);
        if (range.matches()) {
            var first = DAYS.get(range.group(1));
            var last = DAYS.get(range.group(2));
            return first == null || last == null || first.compareTo(last) >= 0
                    ? List.of()
                    : List.copyOf(EnumSet.range(first, last));
        }
        var days = new ArrayList<DayOfWeek>();
        for (var word : words.split("(?:\\s*,\\s*|\\s+y\\s+)", -1)) {
            var day = DAYS.get(word);
            if (day == null) {
                return List.of();
            }
            days.add(day);
        }
        return days;
    }

    private static List<Span> hours(String words) {
        var found = new ArrayList<Span>();
        var span = SPAN.matcher(words);
        var end = 0;
        while (span.find()) {
            var from = time(span.group(1));
            var until = time(span.group(2));
            var beforeIt = words.substring(end, span.start());
            if (from.isEmpty()
                    || until.isEmpty()
                    || !BETWEEN_SPANS.matcher(beforeIt).matches()) {
                return List.of();
            }
            var isLater = found.isEmpty()
                    || !from.get().isBefore(found.get(found.size() - 1).until());
            if (!isLater || !from.get().isBefore(until.get())) {
                return List.of();
            }
            found.add(new Span(from.get(), until.get()));
            end = span.end();
        }
        return words.substring(end).matches("[\\s.]*") ? found : List.of();
    }

    /** «9:30», «15.00», «3 p. m.», «8 horas». */
    public static Optional<LocalTime> time(String typed) {
        var found = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        var half = found.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** The hours of a day of the week; none where it is closed. */
    public List<Span> on(DayOfWeek day) {
        return spans.getOrDefault(day, List.of());
    }

    /** All seven days, those in a row with the same hours in one line. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var first = DayOfWeek.MONDAY;
        for (var day : DayOfWeek.values()) {
            if (day == DayOfWeek.SUNDAY || !on(day).equals(on(day.plus(1)))) {
                lines.add(new Line(name(first, day), words(on(day))));
                first = day.plus(1);
            }
        }
        return lines;
    }

    /** «de 8:00 a. m. a 1:00 p. m. y de 2:30 p. m. a 4:30 p. m.»; empty for none. */
    public static String words(List<Span> spans) {
        return spans.stream().map(Span::toString).collect(Collectors.joining(" y "));
    }

    private static String name(DayOfWeek first, DayOfWeek last) {
        var from = SpanishDates.weekday(first);
        if (first == last) {
            return from;
        }
        return from + (last == first.plus(1) ? " y " : " a ") + SpanishDates.weekday(last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours && spans.equals(hours.spans);
    }

    @Override
    public int hashCode() {
        return Objects.hash(spans);
    }
}
