package pe.cumbe.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.Slice;

class JpaCalendarIT extends Slice {

    private static final LocalDate SAN_JUAN = LocalDate.of(2026, 6, 24);

    @Inject
    private CalendarDesk desk;

    @Inject
    private Holidays holidays;

    @Inject
    private StatutoryTerms terms;

    @Inject
    private LegalArticles articles;

    @Inject
    private WorkingCalendars calendars;

    @PersistenceContext
    private EntityManager database;

    @Test
    void the_calendar_of_the_content_counts_as_the_law_does() {
        assertThat(calendars
                        .at("060101")
                        .deadline(LocalDate.of(2026, 7, 21), TermLength.workingDays(10))
                        .due())
                .isEqualTo(LocalDate.of(2026, 8, 11));
    }

    @Test
    void a_holiday_loaded_twice_is_there_once_and_corrected() {
        desk.loadHolidays(List.of(CalendarFixtures.aHoliday(SAN_JUAN, "province:0608")));
        var again = CalendarFixtures.aHoliday(SAN_JUAN, "province:0608");
        database.flush();
        database.clear();

        desk.loadHolidays(List.of(new Holiday(
                again.date(),
                again.name(),
                again.kind(),
                again.scope(),
                "Otra norma",
                again.suspendsTerms(),
                again.projected(),
                again.confidence(),
                again.note())));

        assertThat(holidays.all())
                .filteredOn(day -> day.date().equals(SAN_JUAN))
                .extracting(Holiday::norm)
                .containsExactly("Otra norma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LPAG-MAX",
                "LPAG-AUTO-DOC",
                "LPAG-SUBS",
                "LPAG-SUBS-EL-ENT",
                "LPAG-NOTIF",
                "LPAG-RECURSO",
                "LPAG-QUEJA-RES"
            })
    void the_terms_that_the_code_asks_for_are_in_the_content(String code) {
        assertThat(terms.length(new TermCode(code)).amount()).isPositive();
    }

    @Test
    void positive_silence_adds_five_working_days() {
        assertThat(terms.additional(TermCode.LPAG_SAP)).isEqualTo(TermLength.workingDays(5));
    }

    @Test
    void an_article_has_its_new_number() {
        assertThat(articles.numberOn("145.1", LocalDate.of(2026, 5, 1))).isEqualTo("134.1");
    }
}
