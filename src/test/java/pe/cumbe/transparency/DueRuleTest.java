package pe.cumbe.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.calendar.CalendarFixtures;
import pe.cumbe.shared.OfficialClock;

/** By when each period has to be out, over the real holidays, and how an agency stands with it. */
class DueRuleTest {

    private final DueCalendar calendar = new DueCalendar(TransparencyFixtures.terms(), CalendarFixtures.realCalendar());

    @ParameterizedTest(name = "{0} of the {1} of {2}: {3}, due {4}")
    @CsvSource({
        // a day in each period, the name of the period and its last day to publish; 2026-10-08 is a holiday
        "QUARTER_END_PLUS_30_CALENDAR_DAYS, QUARTER, 2026-08-15, 2026-T3, 2026-10-30",
        // 30 January 2027 is a Saturday
        "QUARTER_END_PLUS_30_CALENDAR_DAYS, QUARTER, 2026-12-31, 2026-T4, 2027-02-01",
        // counted in working days past Thursday 8 October
        "QUARTER_END_PLUS_10_WORKING_DAYS, QUARTER, 2026-07-01, 2026-T3, 2026-10-15",
        "END_OF_NEXT_MONTH, MONTH, 2026-09-01, 2026-09, 2026-11-02",
        "END_OF_NEXT_MONTH, MONTH, 2026-08-31, 2026-08, 2026-09-30",
        // the end of February is a Sunday in 2027
        "END_OF_NEXT_MONTH, MONTH, 2027-01-10, 2027-01, 2027-03-01",
        "NEXT_WORKING_DAY, DAY, 2026-11-20, 2026-11-20, 2026-11-23",
        "NEXT_WORKING_DAY, DAY, 2026-10-07, 2026-10-07, 2026-10-09",
        "FACT_PLUS_5_WORKING_DAYS, MONTH, 2026-10-20, 2026-10, 2026-11-06",
        "EVENT_PLUS_5_WORKING_DAYS, DAY, 2026-11-23, 2026-11-23, 2026-11-30",
        "EVENT_PLUS_5_WORKING_DAYS, QUARTER, 2026-09-30, 2026-T3, 2026-10-07",
        // a month after 31 December 2026 is Sunday 31 January 2027
        "HALF_YEARLY_SETTING, HALF_YEAR, 2026-07-01, 2026-S2, 2027-02-01",
        "HALF_YEARLY_SETTING, HALF_YEAR, 2026-03-01, 2026-S1, 2026-07-30",
        "YEARLY_SETTING, YEAR, 2026-07-01, 2026, 2027-02-01",
        "NEVER, DAY, 2026-07-01, 2026-07-01, "
    })
    void the_last_day_to_publish_a_period(
            DueRule rule, PeriodForm form, LocalDate day, String name, @Nullable LocalDate due) {
        var period = Period.of(form, day);

        assertThat(period.name()).isEqualTo(name);
        assertThat(rule.due(period, calendar).orElse(null)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} {1}, today {2}: {3}")
    @CsvSource({
        "QUARTERLY, QUARTER_END_PLUS_30_CALENDAR_DAYS, 2026-10-30, 2026-T2",
        "QUARTERLY, QUARTER_END_PLUS_30_CALENDAR_DAYS, 2026-10-31, 2026-T3",
        "MONTHLY, END_OF_NEXT_MONTH, 2026-11-23, 2026-09",
        "MONTHLY, END_OF_NEXT_MONTH, 2026-11-02, 2026-08",
        "PERMANENT, FACT_PLUS_5_WORKING_DAYS, 2026-11-06, 2026-09",
        "PERMANENT, FACT_PLUS_5_WORKING_DAYS, 2026-11-07, 2026-10",
        "DAILY, NEXT_WORKING_DAY, 2026-11-23, 2026-11-19",
        "ON_EVENT, EVENT_PLUS_5_WORKING_DAYS, 2026-11-23, ",
        "ON_EVENT, NEVER, 2026-11-23, ",
        // 31 January 2026 is a Saturday
        "YEARLY, YEARLY_SETTING, 2026-02-02, 2024",
        "YEARLY, YEARLY_SETTING, 2026-02-03, 2025",
        "HALF_YEARLY, HALF_YEARLY_SETTING, 2026-07-30, 2025-S2",
        "HALF_YEARLY, HALF_YEARLY_SETTING, 2026-07-31, 2026-S1"
    })
    void the_newest_period_that_should_be_out(
            Frequency frequency, DueRule rule, LocalDate today, @Nullable String period) {
        assertThat(rule.lastFallenDue(frequency, today, calendar)
                        .map(asked -> asked.period().name())
                        .orElse(null))
                .isEqualTo(period);
    }

    @ParameterizedTest(name = "{0} {1}: a {2} up to {3} published on {4} is {5} on 2026-11-23")
    @CsvSource({
        "QUARTERLY, QUARTER_END_PLUS_30_CALENDAR_DAYS, , , , OVERDUE",
        "QUARTERLY, QUARTER_END_PLUS_30_CALENDAR_DAYS, TABLE, 2026-06-30, 2026-07-10, OVERDUE",
        "QUARTERLY, QUARTER_END_PLUS_30_CALENDAR_DAYS, TABLE, 2026-09-30, 2026-10-30, UP_TO_DATE",
        "QUARTERLY, QUARTER_END_PLUS_30_CALENDAR_DAYS, TABLE, 2026-09-30, 2026-10-31, LATE",
        "QUARTERLY, QUARTER_END_PLUS_30_CALENDAR_DAYS, NO_MOVEMENT, 2026-09-30, 2026-10-15, UP_TO_DATE",
        "QUARTERLY, QUARTER_END_PLUS_30_CALENDAR_DAYS, TABLE, 2026-11-20, 2026-11-20, UP_TO_DATE",
        "QUARTERLY, QUARTER_END_PLUS_30_CALENDAR_DAYS, ABSENCE_NOTICE, 2024-06-30, 2024-07-10, NOTICE",
        "DAILY, NEXT_WORKING_DAY, LINK, 2026-01-05, 2026-01-05, UP_TO_DATE",
        "DAILY, NEXT_WORKING_DAY, TABLE, 2026-01-05, 2026-01-05, OVERDUE",
        "ON_EVENT, EVENT_PLUS_5_WORKING_DAYS, , , , NO_DATA",
        "ON_EVENT, EVENT_PLUS_5_WORKING_DAYS, LINK, 2026-05-05, 2026-05-06, UP_TO_DATE",
        "YEARLY, YEARLY_SETTING, , , , OVERDUE",
        "HALF_YEARLY, HALF_YEARLY_SETTING, TABLE, 2026-06-30, 2026-07-30, UP_TO_DATE",
        "HALF_YEARLY, HALF_YEARLY_SETTING, FILE, 2026-06-30, 2026-07-31, LATE"
    })
    void how_an_agency_stands(
            Frequency frequency,
            DueRule rule,
            @Nullable PublicationKind kind,
            @Nullable LocalDate cutOff,
            @Nullable LocalDate published,
            ItemStanding standing) {
        var item = TransparencyFixtures.item("1.1", frequency, rule, ItemScope.EACH_AGENCY);
        var newest = kind == null || cutOff == null || published == null
                ? null
                : publication(kind, Period.of(frequency.form(), cutOff), cutOff, published);

        assertThat(ItemStanding.of(item, newest, LocalDate.of(2026, 11, 23), calendar))
                .isEqualTo(standing);
    }

    @Test
    void without_a_setting_there_is_no_day_and_nobody_is_called_late() {
        var unset = new DueCalendar(new DueTerms(Map.of()), CalendarFixtures.realCalendar());

        assertThat(Stream.of(DueRule.values())
                        .filter(rule -> rule != DueRule.NEXT_WORKING_DAY)
                        .map(rule -> rule.due(Period.of(PeriodForm.YEAR, LocalDate.of(2020, 1, 1)), unset)))
                .allMatch(Optional::isEmpty);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "END_OF_NEXT_MONTH, true",
        "QUARTER_END_PLUS_30_CALENDAR_DAYS, true",
        "QUARTER_END_PLUS_10_WORKING_DAYS, false",
        "FACT_PLUS_5_WORKING_DAYS, false",
        "HALF_YEARLY_SETTING, false",
        "YEARLY_SETTING, false",
        "NEXT_WORKING_DAY, true",
        "NEVER, true"
    })
    void a_day_is_as_certain_as_what_it_is_counted_with(DueRule rule, boolean confirmed) {
        assertThat(TransparencyFixtures.terms().isConfirmed(rule)).isEqualTo(confirmed);
    }

    @ParameterizedTest(name = "{0}, due {1}: {2}")
    @CsvSource({
        "OVERDUE, , OVERDUE",
        "OVERDUE, 2026-12-31, OVERDUE",
        "UP_TO_DATE, 2026-11-23, TWO_DAYS",
        "UP_TO_DATE, 2026-11-25, TWO_DAYS",
        "UP_TO_DATE, 2026-11-26, SEVEN_DAYS",
        "LATE, 2026-11-30, SEVEN_DAYS",
        "UP_TO_DATE, 2026-12-01, FIFTEEN_DAYS",
        "UP_TO_DATE, 2026-12-08, FIFTEEN_DAYS",
        "UP_TO_DATE, 2026-12-09, ",
        "NOTICE, 2026-11-24, ",
        "NO_DATA, , "
    })
    void what_presses_and_how_much(ItemStanding standing, @Nullable LocalDate due, @Nullable DueWarning warning) {
        assertThat(DueWarning.of(standing, due, LocalDate.of(2026, 11, 23)).orElse(null))
                .isEqualTo(warning);
    }

    private static PublicationView publication(
            PublicationKind kind, Period period, LocalDate cutOff, LocalDate published) {
        Instant at =
                published.atTime(LocalTime.of(20, 0)).atZone(OfficialClock.ZONE).toInstant();
        return new PublicationView(
                1,
                new AgencyCode("DRE"),
                "1.1",
                period,
                kind,
                cutOff,
                "Prueba",
                null,
                null,
                null,
                "ana",
                at,
                at,
                1,
                null,
                null,
                "0".repeat(64));
    }
}
