package pe.cumbe.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import pe.cumbe.shared.Confidence;

/** The real holidays of the first-day content, and days made up for a rule. */
public final class CalendarFixtures {

    private static final Pattern TEXT = Pattern.compile("\"(\\w+)\": (?:\"((?:[^\"\\\\]|\\\\.)*)\"|(true|false))");

    private CalendarFixtures() {}

    /** The calendar that the portal has on its first day. */
    public static WorkingCalendar realCalendar() {
        return WorkingCalendar.of(realHolidays(), "060101");
    }

    public static List<Holiday> realHolidays() {
        try (var lines = Files.lines(Path.of("content/calendar/holidays.json"))) {
            return lines.filter(line -> line.contains("\"date\""))
                    .map(CalendarFixtures::holiday)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Holiday aHoliday(LocalDate date, String scope) {
        return new Holiday(
                date,
                "Feriado de prueba",
                HolidayKind.LOCAL_HOLIDAY,
                CalendarScope.parse(scope),
                "Norma de prueba",
                true,
                false,
                Confidence.CONFIRMED,
                null);
    }

    public static Holiday anInterruption(LocalDate date) {
        return new Holiday(
                date,
                "Atención interrumpida",
                HolidayKind.INTERRUPTED_SERVICE,
                CalendarScope.NATIONAL,
                "Norma de prueba",
                false,
                false,
                Confidence.CONFIRMED,
                null);
    }

    private static Holiday holiday(String line) {
        var fields = new java.util.HashMap<String, String>();
        var found = TEXT.matcher(line);
        while (found.find()) {
            fields.put(found.group(1), found.group(2) == null ? found.group(3) : found.group(2));
        }
        return new Holiday(
                LocalDate.parse(fields.get("date")),
                fields.get("name"),
                HolidayKind.valueOf(fields.get("kind")),
                CalendarScope.parse(fields.get("scope")),
                fields.get("norm"),
                Boolean.parseBoolean(fields.get("suspendsTerms")),
                Boolean.parseBoolean(fields.get("projected")),
                Confidence.valueOf(fields.get("confidence").toUpperCase(java.util.Locale.ROOT)),
                fields.get("note"));
    }
}
