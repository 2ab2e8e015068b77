package pe.cumbe.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of each place, built from the holidays once and kept until they change. A deadline is asked for on every
 * row of an inbox, so this is the one thing of the room that is cached.
 */
@ApplicationScoped
public class WorkingCalendars {

    private final Holidays holidays;

    private volatile @Nullable Built built;

    @Inject
    public WorkingCalendars(Holidays holidays) {
        this.holidays = holidays;
    }

    /** The calendar of the place with that INEI code, of 2, 4 or 6 digits; empty for the country alone. */
    public WorkingCalendar at(String ubigeo) {
        var now = built;
        if (now == null) {
            now = new Built(holidays.all(), new ConcurrentHashMap<>());
            // before the first load there is nothing to keep
            if (!now.holidays.isEmpty()) {
                built = now;
            }
        }
        var all = now.holidays;
        return now.byPlace.computeIfAbsent(ubigeo, place -> WorkingCalendar.of(all, place));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged changed) {
        built = null;
    }

    /** Another process may have loaded holidays; no calendar is older than a day. */
    void forget(@Observes DayBroke day) {
        built = null;
    }

    private record Built(List<Holiday> holidays, Map<String, WorkingCalendar> byPlace) {}
}
