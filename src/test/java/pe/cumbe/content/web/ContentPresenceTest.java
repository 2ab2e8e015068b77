package pe.cumbe.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountFixtures;
import pe.cumbe.agency.AgencyCode;

/** Whoever opens a page is told who else is on it, and those are told too. */
class ContentPresenceTest {

    private static final AgencyCode DRE = AccountFixtures.DRE;

    private final AccountFixtures.HandClock clock = new AccountFixtures.HandClock();
    private final ContentPresence presence = new ContentPresence(clock);

    @Test
    void both_are_told_of_each_other() {
        assertThat(presence.others(DRE, 1, "ana")).isEmpty();
        assertThat(presence.others(DRE, 1, "beto")).containsExactly("ana");
        assertThat(presence.others(DRE, 1, "ana")).containsExactly("beto");
    }

    @Test
    void nobody_is_told_of_who_is_on_another_page() {
        presence.others(DRE, 1, "ana");

        assertThat(presence.others(DRE, 2, "beto")).isEmpty();
        assertThat(presence.others(AccountFixtures.DIRESA, 1, "carla")).isEmpty();
    }

    @Test
    void whoever_left_is_forgotten() {
        presence.others(DRE, 1, "ana");
        clock.pass(Duration.ofMinutes(2).plusSeconds(1));

        assertThat(presence.others(DRE, 1, "beto")).isEmpty();
    }
}
