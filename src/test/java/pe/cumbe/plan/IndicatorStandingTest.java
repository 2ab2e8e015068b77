package pe.cumbe.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorStandingTest {

    private static final LocalDate FROM = LocalDate.of(2012, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2015, 12, 31);

    @ParameterizedTest
    @CsvSource({
        // value, target, seen on, today, standing
        "50, 50, 2015-06-30, 2015-06-30, DONE",
        "50, 50, 2015-12-31, 2016-01-01, DONE",
        "50, 50, 2016-01-01, 2016-01-01, DONE_LATE",
        "49, 50, 2015-12-31, 2015-12-31, ON_TIME",
        "49, 50, 2016-01-01, 2016-01-01, OVERDUE",
        "0,  50, 2012-01-01, 2015-12-31, NOT_STARTED",
        "0,  50, 2016-01-01, 2016-01-01, OVERDUE",
        // half of the time has gone
        "25, 50, 2013-12-31, 2013-12-31, ON_TIME",
        "21, 50, 2013-12-31, 2013-12-31, ON_TIME",
        "18, 50, 2013-12-31, 2013-12-31, AT_RISK",
        "12, 50, 2013-12-31, 2013-12-31, BEHIND",
        // a goal of none
        "0,  0,  2013-12-31, 2013-12-31, DONE",
        "3,  0,  2013-12-31, 2013-12-31, NOT_STARTED"
    })
    void progress_is_seen_beside_the_time_that_has_gone(
            BigDecimal value, BigDecimal target, LocalDate on, LocalDate today, IndicatorStanding standing) {
        var reading = Optional.of(new Reading(value, target, on, null, null));

        assertThat(IndicatorStanding.of(indicator(), reading, FROM, today)).isEqualTo(standing);
    }

    @Test
    void without_a_datum_or_without_a_number_to_reach_nothing_is_said() {
        var noTarget = Optional.of(new Reading(BigDecimal.TEN, null, FROM, null, null));

        assertThat(IndicatorStanding.of(indicator(), Optional.empty(), FROM, FROM))
                .isEqualTo(IndicatorStanding.NO_DATA);
        assertThat(IndicatorStanding.of(indicator(), noTarget, FROM, FROM)).isEqualTo(IndicatorStanding.NO_DATA);
    }

    private static Indicator indicator() {
        return new Indicator(
                "1.1.6-1", "1.1.6", "50 cabinas", "Número de cabinas", UNTIL, true, "GRC", null, "cabinas", null);
    }
}
