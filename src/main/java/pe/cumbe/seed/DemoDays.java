package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.calendar.WorkingCalendars;
import pe.cumbe.shared.OfficialClock;

/** Turns «three working days ago, at 18:47» into an instant, in the calendar of a dependency. */
@ApplicationScoped
public class DemoDays {

    private final Organisation organisation;
    private final WorkingCalendars calendars;
    private final Clock clock;

    @Inject
    public DemoDays(Organisation organisation, WorkingCalendars calendars, Clock clock) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * That many working days before today, or before the last working day when today is none.
     *
     * @param time as {@code 18:47}; null for this very moment, which has to be today's
     */
    Instant ago(AgencyCode agency, int workingDays, @Nullable String time) {
        var now = clock.instant();
        if (time == null) {
            return now;
        }
        var calendar = calendars.at(organisation.get(agency).ubigeo());
        var day = LocalDate.now(clock);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        for (int left = workingDays; left > 0; left--) {
            do {
                day = day.minusDays(1);
            } while (!calendar.isWorkingDay(day));
        }
        var instant =
                day.atTime(LocalTime.parse(time)).atZone(OfficialClock.ZONE).toInstant();
        return instant.isAfter(now) ? now : instant;
    }
}
