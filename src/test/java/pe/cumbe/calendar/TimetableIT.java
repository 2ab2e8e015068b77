package pe.cumbe.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.shared.OfficialClock;

/** The server keeps the one timer. That a start tells the day is seen in {@code LauncherIT}. */
class TimetableIT extends Slice {

    @EJB
    private TimerList timers;

    @Test
    void it_looks_at_five_past_every_hour_so_at_five_past_midnight_in_lima() {
        var next = timers.nextOfSchedules();

        assertThat(next).hasSize(1);
        var moment = ZonedDateTime.ofInstant(next.get(0), OfficialClock.ZONE);
        assertThat(moment.getMinute()).isEqualTo(5);
        assertThat(moment.toLocalTime().getSecond()).isZero();
        assertThat(Duration.between(Instant.now(), moment)).isPositive().isLessThanOrEqualTo(Duration.ofHours(1));
    }
}
