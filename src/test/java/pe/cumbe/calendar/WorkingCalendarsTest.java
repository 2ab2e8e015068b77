package pe.cumbe.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.calendar.CalendarFixtures.aHoliday;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingCalendarsTest {

    private static final LocalDate SAN_JUAN = LocalDate.of(2026, 6, 24);

    private final Holidays holidays = InMemoryHolidays.real();
    private final WorkingCalendars calendars = new WorkingCalendars(holidays);

    @Test
    void a_calendar_is_built_once_and_kept() {
        assertThat(calendars.at("060101")).isSameAs(calendars.at("060101"));
    }

    @Test
    void once_new_days_are_committed_it_is_built_anew() {
        calendars.at("060801");
        holidays.put(aHoliday(SAN_JUAN, "province:0608"));

        calendars.forget(new CalendarChanged());

        assertThat(calendars.at("060801").isWorkingDay(SAN_JUAN)).isFalse();
        assertThat(calendars.at("060101").isWorkingDay(SAN_JUAN)).isTrue();
    }

    @Test
    void no_calendar_outlives_its_day() {
        var before = calendars.at("060101");

        calendars.forget(new DayBroke(SAN_JUAN));

        assertThat(calendars.at("060101")).isNotSameAs(before);
    }

    @Test
    void an_empty_calendar_is_not_kept() {
        var empty = new InMemoryHolidays();
        var early = new WorkingCalendars(empty);
        assertThat(early.at("").isWorkingDay(SAN_JUAN)).isTrue();

        empty.put(aHoliday(SAN_JUAN, "national"));

        assertThat(early.at("").isWorkingDay(SAN_JUAN)).isFalse();
    }
}
