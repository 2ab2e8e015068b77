package pe.cumbe.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.SpanishDates;

/** Days in pages: {@code #{dates.inWords(day)}}, for a day or for the moment of something. */
@Named("dates")
@ApplicationScoped
public class Dates {

    /** {@code 2026-04-21}, for the browser. */
    public String iso(Object when) {
        return day(when).toString();
    }

    /** «martes 21 de abril de 2026». */
    public String inWords(Object when) {
        return SpanishDates.longDate(day(when));
    }

    private static LocalDate day(Object when) {
        if (when instanceof LocalDate date) {
            return date;
        }
        if (when instanceof Instant instant) {
            return instant.atZone(OfficialClock.ZONE).toLocalDate();
        }
        throw new IllegalArgumentException("not a day: " + when);
    }
}
