package pe.cumbe.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Holidays for tests of desks. */
public class InMemoryHolidays implements Holidays {

    private final List<Holiday> known = new ArrayList<>();

    /** Those of the first-day content. */
    public static InMemoryHolidays real() {
        var holidays = new InMemoryHolidays();
        CalendarFixtures.realHolidays().forEach(holidays::put);
        return holidays;
    }

    @Override
    public List<Holiday> all() {
        return known.stream().sorted(Comparator.comparing(Holiday::date)).toList();
    }

    @Override
    public void put(Holiday holiday) {
        known.removeIf(other -> other.date().equals(holiday.date())
                && other.scope().equals(holiday.scope())
                && other.name().equals(holiday.name()));
        known.add(holiday);
    }
}
