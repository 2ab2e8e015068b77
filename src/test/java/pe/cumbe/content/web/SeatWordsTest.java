package pe.cumbe.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.account.AccountFixtures.DRE;
import static pe.cumbe.account.AccountFixtures.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountFixtures.HandClock;
import pe.cumbe.calendar.CalendarFixtures;
import pe.cumbe.calendar.InMemoryHolidays;
import pe.cumbe.calendar.WorkingCalendars;
import pe.cumbe.content.ContentDetails;
import pe.cumbe.content.ContentFixtures;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentText;
import pe.cumbe.content.PublishedView;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.web.Texts;

/** What people read of a seat on a Monday, a Saturday and a holiday. */
class SeatWordsTest {

    private static final String HOURS = "Lunes a viernes: 8:00 a 13:00\nSábado: 9:00 a 12:00";

    private final HandClock clock = new HandClock(); // Monday, 9 March 2026
    private final InMemoryHolidays holidays = InMemoryHolidays.real();
    private final Texts texts = new Texts();
    private final SeatWords words = new SeatWords(
            new WorkingCalendars(holidays),
            new ContentWords(new ContentFixtures().organisation, texts, clock),
            clock,
            texts);

    @Test
    void it_tells_whether_it_attends_today_and_when() {
        assertThat(words.today(seat(HOURS, ""))).isEqualTo("Hoy, lunes 9 de marzo, atiende de 8:00 a. m. a 1:00 p. m.");
        clock.pass(Duration.ofDays(6));
        assertThat(words.today(seat(HOURS, ""))).isEqualTo("Hoy, domingo 15 de marzo, no atiende.");
    }

    @Test
    void on_a_holiday_people_are_told_to_call_first_be_it_a_saturday() {
        holidays.put(CalendarFixtures.aHoliday(TODAY, "national"));
        holidays.put(CalendarFixtures.aHoliday(TODAY.plusDays(5), "national"));

        assertThat(words.today(seat(HOURS, ""))).contains("feriado", "Llama antes de ir");
        clock.pass(Duration.ofDays(5));
        assertThat(words.today(seat(HOURS, ""))).contains("sábado 14 de marzo", "feriado");
    }

    @Test
    void nothing_is_told_of_today_where_nobody_knows() {
        assertThat(words.today(seat("", ""))).isEmpty();
        assertThat(words.week(seat("", ""))).isEmpty();
        clock.pass(Duration.ofDays(365 * 40));
        assertThat(words.today(seat("Todos los días: 8 a 13", "")))
                .as("a year whose holidays nobody knows")
                .isEmpty();
    }

    @Test
    void a_map_shows_it_where_somebody_said_where_it_is() {
        assertThat(words.map(seat("", "-7.16, -78.51"))).startsWith("https://www.openstreetmap.org/");
        assertThat(words.map(seat("", ""))).isEmpty();
    }

    private static PublishedView seat(String hours, String coordinates) {
        var text = ContentText.of("Módulo", "", List.of()).with(new ContentDetails(0, null, hours, coordinates));
        return new PublishedView(
                1,
                DRE,
                ContentKind.SEAT,
                "modulo",
                "/dre/sedes#modulo",
                1,
                text,
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                Language.SPANISH,
                null,
                Instant.EPOCH);
    }
}
