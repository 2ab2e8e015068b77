package pe.cumbe.shared;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and hours as a person in Peru reads and types them. The words are written here and not taken from the JDK,
 * whose locale data changes from one version to the next (dots, «septiembre», odd spaces) and would change receipts.
 */
public final class SpanishDates {

    private static final List<String> DAYS =
            List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");
    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "setiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:\\p{L}+,?\\s+)?(\\d{1,2})\\s+(?:de\\s+)?(\\p{L}{3,10})\\.?\\s+(?:del?\\s+)?(\\d{4})");

    private SpanishDates() {}

    /** «martes 21 de abril de 2026»: the form for deadlines, always with the day of the week. */
    public static String longDate(LocalDate date) {
        return weekday(date) + " " + plainDate(date);
    }

    /** «martes 21 de abril de 2026», in Peru. */
    public static String longDate(Instant instant) {
        return longDate(inPeru(instant).toLocalDate());
    }

    /** «martes 21 de abril», where the year is plain from what stands beside it. */
    public static String dayAndMonth(LocalDate date) {
        return weekday(date) + " " + date.getDayOfMonth() + " de " + month(date);
    }

    /** «21 de abril de 2026». */
    public static String plainDate(LocalDate date) {
        return date.getDayOfMonth() + " de " + month(date) + " de " + date.getYear();
    }

    /** «mar 21 abr 2026», for tables. */
    public static String shortDate(LocalDate date) {
        return weekday(date).substring(0, 3) + " " + date.getDayOfMonth() + " "
                + month(date).substring(0, 3) + " " + date.getYear();
    }

    /** «mar 21 abr 2026», in Peru. */
    public static String shortDate(Instant instant) {
        return shortDate(inPeru(instant).toLocalDate());
    }

    /** «10:42 a. m.». */
    public static String time(LocalTime time) {
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return String.format(
                Locale.ROOT, "%d:%02d %s", hour, time.getMinute(), time.getHour() < 12 ? "a. m." : "p. m.");
    }

    /** «10:42 a. m.», in Peru. */
    public static String time(Instant instant) {
        return time(inPeru(instant).toLocalTime());
    }

    /** «martes 21 de abril de 2026, 10:42 a. m.», in Peru. */
    public static String moment(Instant instant) {
        return longDate(instant) + ", " + time(instant);
    }

    /** «martes». */
    public static String weekday(LocalDate date) {
        return weekday(date.getDayOfWeek());
    }

    /** «martes». */
    public static String weekday(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    /**
     * The date somebody typed: {@code 7/3/2026}, {@code 07-03-2026}, {@code 2026-03-07} or «sábado 7 de marzo de 2026».
     * Empty when it is none of these or when there is no such day.
     */
    public static Optional<LocalDate> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso, 1, 2, 3);
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst, 3, 2, 1);
        }
        var words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return monthNamed(words.group(2)).flatMap(month -> day(words.group(3), month, words.group(1)));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found, int year, int month, int day) {
        return day(found.group(year), Integer.parseInt(found.group(month)), found.group(day));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> monthNamed(String word) {
        var name = word.startsWith("sep") ? "setiembre" : word;
        return MONTHS.stream()
                .filter(month -> month.equals(name) || month.substring(0, 3).equals(name))
                .findFirst()
                .map(month -> MONTHS.indexOf(month) + 1);
    }

    /** A whole month: {@code marzo de 2026}. */
    public static String month(YearMonth month) {
        return month(month.atDay(1)) + " de " + month.getYear();
    }

    private static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    private static LocalDateTime inPeru(Instant instant) {
        return LocalDateTime.ofInstant(instant, OfficialClock.ZONE);
    }
}
