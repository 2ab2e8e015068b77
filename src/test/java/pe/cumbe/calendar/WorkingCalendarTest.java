package pe.cumbe.calendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.cumbe.calendar.CalendarFixtures.aHoliday;
import static pe.cumbe.calendar.CalendarFixtures.anInterruption;
import static pe.cumbe.calendar.TermLength.calendarDays;
import static pe.cumbe.calendar.TermLength.months;
import static pe.cumbe.calendar.TermLength.workingDays;
import static pe.cumbe.calendar.TermLength.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of the law: rules R-DIA-1 to R-DIA-4 and every vector that was worked out by hand. */
class WorkingCalendarTest {

    private static final Map<String, TermUnit> UNITS = Map.of(
            "habiles", TermUnit.WORKING_DAYS,
            "calendario", TermUnit.CALENDAR_DAYS,
            "meses", TermUnit.MONTHS,
            "anios", TermUnit.YEARS);

    private final WorkingCalendar calendar = CalendarFixtures.realCalendar();

    @ParameterizedTest(name = "{0} + {1} {2} + {3} {4} = {5}")
    @CsvFileSource(resources = "/calendar/golden.csv", numLinesToSkip = 1)
    void every_worked_example_comes_out(
            LocalDate from, int amount, String unit, Integer more, String moreUnit, LocalDate due, String ignored) {
        var length = new TermLength(amount, UNITS.get(unit));

        var deadline = more == null
                ? calendar.deadline(from, length)
                : calendar.deadline(from, length, new TermLength(more, UNITS.get(moreUnit)));

        assertThat(deadline.due()).isEqualTo(due);
        assertThat(calendar.isWorkingDay(deadline.due())).isTrue();
    }

    @Test
    void a_day_that_a_norm_sets_apart_is_so_on_a_saturday_too_and_when_only_attention_is_interrupted() {
        var saturday = parse("2026-08-29");
        var calendar = WorkingCalendar.of(
                List.of(aHoliday(saturday, "national"), anInterruption(parse("2026-03-12"))), "060101");

        assertThat(calendar.isSetApart(saturday)).isTrue();
        assertThat(calendar.isSetApart(parse("2026-03-12"))).isTrue();
        assertThat(calendar.isSetApart(saturday.plusDays(1))).isFalse();
    }

    @Nested
    class Working_days {

        @Test
        void saturdays_sundays_holidays_and_non_working_days_of_the_service_do_not_count() {
            assertThat(calendar.isWorkingDay(parse("2026-03-06"))).isTrue();
            assertThat(calendar.isWorkingDay(parse("2026-03-07"))).isFalse();
            assertThat(calendar.isWorkingDay(parse("2026-03-08"))).isFalse();
            assertThat(calendar.isWorkingDay(parse("2026-04-02"))).isFalse();
            assertThat(calendar.isWorkingDay(parse("2026-07-27"))).isFalse();
        }

        @Test
        void counting_begins_on_the_working_day_after_the_filing() {
            var deadline = calendar.deadline(parse("2026-03-07"), workingDays(30));

            assertThat(deadline.explanation().firstCounted().orElseThrow().date())
                    .isEqualTo(parse("2026-03-09"));
        }

        @Test
        void the_explanation_names_each_day_left_out_and_its_norm() {
            var explanation =
                    calendar.deadline(parse("2026-07-21"), workingDays(10)).explanation();

            assertThat(explanation.skippedHolidays())
                    .extracting(day -> day.date() + " " + day.holiday().norm())
                    .containsExactly(
                            "2026-07-23 Ley 31822 (2023)",
                            "2026-07-27 DS 075-2026-PCM",
                            "2026-07-28 DLeg 713 art. 6",
                            "2026-07-29 DLeg 713 art. 6",
                            "2026-08-06 Ley 31530 (2022)");
        }

        @Test
        void zero_days_are_the_same_day_or_the_first_one_worked() {
            assertThat(calendar.deadline(parse("2026-03-06"), workingDays(0)).due())
                    .isEqualTo(parse("2026-03-06"));
            assertThat(calendar.deadline(parse("2026-03-07"), workingDays(0)).due())
                    .isEqualTo(parse("2026-03-09"));
        }

        @Test
        void the_days_of_the_notice_are_counted_apart_after_the_term() {
            var explanation = calendar.deadline(parse("2026-03-07"), workingDays(30), workingDays(5))
                    .explanation();

            assertThat(explanation.days())
                    .filteredOn(day -> day.additional() && day.mark() == DayMark.COUNTED)
                    .extracting(ExplainedDay::ordinal)
                    .containsExactly(1, 2, 3, 4, 5);
        }

        @Test
        void a_holiday_of_a_province_holds_there_and_nowhere_else() {
            var holidays = List.of(aHoliday(parse("2026-06-24"), "province:0608"));

            assertThat(WorkingCalendar.of(holidays, "060801").isWorkingDay(parse("2026-06-24")))
                    .isFalse();
            assertThat(WorkingCalendar.of(holidays, "060101").isWorkingDay(parse("2026-06-24")))
                    .isTrue();
            assertThat(WorkingCalendar.of(holidays, "").isWorkingDay(parse("2026-06-24")))
                    .isTrue();
        }
    }

    @Nested
    class The_last_day {

        @Test
        void moves_to_the_next_working_day_when_it_is_not_worked() {
            var deadline = calendar.deadline(parse("2024-11-07"), calendarDays(30));

            assertThat(deadline.due()).isEqualTo(parse("2024-12-10"));
            assertThat(deadline.explanation().moved()).isTrue();
            assertThat(deadline.explanation().skipped())
                    .extracting(ExplainedDay::date)
                    .containsExactly(parse("2024-12-08"), parse("2024-12-09"));
        }

        @Test
        void moves_too_when_attention_was_interrupted_on_it() {
            var interrupted = WorkingCalendar.of(List.of(anInterruption(parse("2026-03-12"))), "060101");

            assertThat(interrupted.deadline(parse("2026-03-10"), workingDays(2)).due())
                    .isEqualTo(parse("2026-03-13"));
        }

        @Test
        void an_interrupted_day_in_the_middle_counts_all_the_same() {
            var interrupted = WorkingCalendar.of(List.of(anInterruption(parse("2026-03-11"))), "060101");

            assertThat(interrupted.deadline(parse("2026-03-10"), workingDays(2)).due())
                    .isEqualTo(parse("2026-03-12"));
        }
    }

    @Nested
    class Months_and_years {

        @ParameterizedTest(name = "{0} + {1} months = {2}")
        @CsvSource({
            "2026-03-10, 1, 2026-04-10",
            "2026-01-31, 1, 2026-03-02",
            "2026-05-29, 1, 2026-06-30",
            "2026-10-31, 1, 2026-12-01",
            "2025-12-31, 2, 2026-03-02",
            "2026-02-28, 0, 2026-03-02"
        })
        void run_date_to_date_or_to_the_first_working_day_of_the_month_after(
                LocalDate from, int months, LocalDate due) {
            assertThat(calendar.deadline(from, months(months)).due()).isEqualTo(due);
        }

        @Test
        void a_year_from_a_leap_day_ends_in_March() {
            assertThat(calendar.deadline(parse("2024-02-29"), years(1)).due()).isEqualTo(parse("2025-03-03"));
            assertThat(calendar.deadline(parse("2024-02-29"), years(4)).due()).isEqualTo(parse("2028-02-29"));
        }
    }

    @Nested
    class Days_left {

        @ParameterizedTest(name = "on {0} for {1}: {2}")
        @CsvSource({
            "2026-04-21, 2026-04-21, 0",
            "2026-04-20, 2026-04-21, 1",
            "2026-04-18, 2026-04-21, 2",
            "2026-03-07, 2026-04-21, 30",
            "2026-04-01, 2026-04-06, 1",
            "2026-04-22, 2026-04-21, -1",
            "2026-04-23, 2026-04-21, -2",
            "2026-04-25, 2026-04-24, -1",
            "2026-04-27, 2026-04-24, -1",
            "2026-04-28, 2026-04-24, -2"
        })
        void are_the_working_days_after_today_up_to_the_deadline(LocalDate today, LocalDate due, int left) {
            assertThat(calendar.remaining(today, due)).isEqualTo(left);
        }
    }

    @Nested
    class What_is_known {

        @Test
        void a_deadline_in_a_year_to_come_says_that_its_holidays_are_a_projection() {
            assertThat(calendar.deadline(parse("2026-03-07"), workingDays(30)).projected())
                    .isFalse();
            assertThat(calendar.deadline(parse("2026-12-20"), workingDays(30)).projected())
                    .isTrue();
        }

        @Test
        void a_year_without_holidays_is_not_known() {
            assertThat(calendar.knows(2026)).isTrue();
            assertThat(calendar.knows(2031)).isFalse();
            assertThat(calendar.deadline(parse("2031-03-07"), workingDays(3)).projected())
                    .isTrue();
        }

        @Test
        void a_holiday_without_a_norm_does_not_exist() {
            assertThatThrownBy(() -> new Holiday(
                            parse("2026-02-16"),
                            "Carnaval",
                            HolidayKind.LOCAL_HOLIDAY,
                            CalendarScope.parse("region:06"),
                            " ",
                            true,
                            false,
                            pe.cumbe.shared.Confidence.TO_CONFIRM,
                            null))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void the_content_has_the_sixteen_holidays_of_each_year() {
            for (var year = 2024; year <= 2030; year++) {
                var wanted = year;
                assertThat(CalendarFixtures.realHolidays())
                        .filteredOn(day -> day.kind() == HolidayKind.NATIONAL_HOLIDAY
                                && day.date().getYear() == wanted)
                        .hasSize(16);
            }
        }
    }

    @RepeatedTest(300)
    void whatever_the_term_its_explanation_and_the_days_left_agree(RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());
        var from = LocalDate.of(2024, 1, 1).plusDays(chance.nextInt(365 * 6));
        var amount = 1 + chance.nextInt(120);

        var deadline = calendar.deadline(from, workingDays(amount));

        assertThat(calendar.remaining(from, deadline.due())).isEqualTo(amount);
        assertThat(calendar.isWorkingDay(deadline.due())).isTrue();
        assertThat(deadline.explanation().days())
                .extracting(ExplainedDay::date)
                .containsExactlyElementsOf(
                        from.plusDays(1).datesUntil(deadline.due().plusDays(1)).toList());
        assertThat(deadline.explanation().days().stream().filter(day -> day.mark() == DayMark.COUNTED))
                .hasSize(amount);
        assertThat(calendar.deadline(from, workingDays(amount + 1)).due()).isAfter(deadline.due());
        assertThat(calendar.deadline(from, calendarDays(amount)).due()).isBeforeOrEqualTo(deadline.due());
    }
}
