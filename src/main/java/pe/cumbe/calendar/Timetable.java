package pe.cumbe.calendar;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.OfficialClock;

/**
 * The one timer of the house (docs/adr/0004). At 00:05 in Peru it tells that a day broke; it looks again every hour, so
 * that a day whose observers failed, or that began while the machine slept, is told as soon as it can be.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Timetable {

    @Inject
    private Clock clock;

    @Inject
    private Event<DayBroke> dayBroke;

    @Resource
    private TimerService timers;

    private @Nullable LocalDate told;

    private boolean open;

    /** In a moment of its own: whoever opened the portal does not wait for what the law closes. */
    public void opened(@Observes PortalOpened opened) {
        open = true;
        timers.createSingleActionTimer(0, new TimerConfig(null, false));
    }

    @Timeout
    void afterStart() {
        look();
    }

    @Schedule(hour = "*", minute = "5", timezone = "America/Lima", persistent = false)
    void everyHour() {
        look();
    }

    private void look() {
        if (!open) {
            return;
        }
        var today = LocalDate.now(clock.withZone(OfficialClock.ZONE));
        if (!today.equals(told)) {
            dayBroke.fire(new DayBroke(today));
            told = today;
        }
    }
}
