package pe.cumbe.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pe.cumbe.calendar.OpeningHours;
import pe.cumbe.calendar.WorkingCalendars;
import pe.cumbe.content.PublishedView;
import pe.cumbe.shared.Coordinates;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** How the page of seats tells when each attends and where it is. */
@Named("seatWords")
@ApplicationScoped
public class SeatWords {

    private final WorkingCalendars calendars;
    private final ContentWords agencies;
    private final Clock clock;
    private final Texts texts;

    @Inject
    public SeatWords(WorkingCalendars calendars, ContentWords agencies, Clock clock, Texts texts) {
        this.calendars = calendars;
        this.agencies = agencies;
        this.clock = clock;
        this.texts = texts;
    }

    /** The seven days, those with the same hours in one line; none where nobody said. */
    public List<OpeningHours.Line> week(PublishedView seat) {
        return OpeningHours.read(seat.text().details().hours())
                .map(OpeningHours::lines)
                .orElse(List.of());
    }

    /**
     * Whether it attends today, and until when; empty where nobody said, or where nobody knows the holidays of this year.
     * The calendar of its place knows them.
     */
    public String today(PublishedView seat) {
        return OpeningHours.read(seat.text().details().hours())
                .map(hours -> today(seat, hours))
                .orElse("");
    }

    private String today(PublishedView seat, OpeningHours hours) {
        var today = LocalDate.now(clock);
        var spans = hours.on(today.getDayOfWeek());
        var day = SpanishDates.dayAndMonth(today);
        if (spans.isEmpty()) {
            return texts.of("content.seats.text.closed", day);
        }
        var calendar = calendars.at(agencies.agency(seat.agency()).ubigeo());
        if (!calendar.knows(today.getYear())) {
            return "";
        }
        return calendar.isSetApart(today)
                ? texts.of("content.seats.text.holiday", day)
                : texts.of("content.seats.text.open", day, OpeningHours.words(spans));
    }

    /** Its place on a map of everybody; empty where nobody said. */
    public String map(PublishedView seat) {
        return Coordinates.read(seat.text().details().coordinates())
                .map(Coordinates::map)
                .orElse("");
    }
}
