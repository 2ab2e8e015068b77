package pe.cumbe.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.OfficialClock;

class RateLimitsTest {

    private static final RateLimits.Limit THREE_A_MINUTE = new RateLimits.Limit("test", 3, Duration.ofMinutes(1));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-07T15:42:00Z"));
    private final RateLimits limits = new RateLimits(new Clock() {
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
    void after_so_many_there_is_no_more_for_that_key_alone() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.admits(THREE_A_MINUTE, "one")).isTrue();
        }

        assertThat(limits.admits(THREE_A_MINUTE, "one")).isFalse();
        assertThat(limits.admits(THREE_A_MINUTE, "other")).isTrue();
    }

    @Test
    void it_fills_again_evenly() {
        for (int i = 0; i < 4; i++) {
            limits.admits(THREE_A_MINUTE, "one");
        }

        now.updateAndGet(instant -> instant.plusSeconds(20));

        assertThat(limits.admits(THREE_A_MINUTE, "one")).isTrue();
        assertThat(limits.admits(THREE_A_MINUTE, "one")).isFalse();
    }
}
