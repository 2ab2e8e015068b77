package pe.cumbe.calendar;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Asks the server, from inside, which timers it keeps. */
@Singleton
public class TimerList {

    @Resource
    private TimerService timers;

    /** When each timer that follows a schedule goes off next. */
    public List<Instant> nextOfSchedules() {
        return timers.getAllTimers().stream()
                .filter(Timer::isCalendarTimer)
                .map(Timer::getNextTimeout)
                .map(Date::toInstant)
                .toList();
    }
}
