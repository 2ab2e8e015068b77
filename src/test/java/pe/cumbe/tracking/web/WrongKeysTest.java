package pe.cumbe.tracking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.OfficialClock;

class WrongKeysTest {

    private static final String CASE = "000775-2026-000001";
    private static final String HERE = "1.2.3.4";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-07T15:42:00Z"));
    private final WrongKeys wrong = new WrongKeys(new Clock() {
        @Override
        public ZoneId getZone() {
            return OfficialClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void the_first_mistakes_cost_nothing_and_the_wait_then_doubles() {
        miss(WrongKeys.FREE - 1);
        assertThat(wrong.wait(CASE, HERE)).isZero();

        miss(1);
        assertThat(wrong.wait(CASE, HERE)).isEqualTo(Duration.ofSeconds(2));
        miss(1);
        assertThat(wrong.wait(CASE, HERE)).isEqualTo(Duration.ofSeconds(4));
        miss(50);
        assertThat(wrong.wait(CASE, HERE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void nobody_shuts_another_out() {
        miss(50);

        assertThat(wrong.wait(CASE, "5.6.7.8")).isZero();
        assertThat(wrong.wait("000775-2026-000002", HERE)).isZero();
    }

    @Test
    void the_same_number_written_otherwise_is_the_same_case() {
        miss(50);

        assertThat(wrong.wait("775 2026-1", HERE)).isPositive();
    }

    @Test
    void an_hour_forgives() {
        miss(50);

        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(61)));
        miss(1);

        assertThat(wrong.wait(CASE, HERE)).isZero();
    }

    private void miss(int times) {
        for (int i = 0; i < times; i++) {
            wrong.miss(CASE, HERE);
        }
    }
}
