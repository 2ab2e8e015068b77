package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.content.ContentFixtures.*;

import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountFixtures;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.audit.Act;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

/** A dependency too small for two people is excused from four eyes for a time, and everybody sees it. */
class FourEyesDeskTest {

    private static final Actor WEBMASTER = AccountFixtures.actor("portales", new Grant(Role.WEBMASTER, null, null));

    private final ContentFixtures work = new ContentFixtures();
    private final FourEyesDesk eyes = work.fourEyes;
    private final LocalDate today = LocalDate.now(work.clock);

    @Test
    void while_excused_the_same_person_publishes_and_the_history_says_so() {
        var item = mine();
        refused(() -> work.desk.publish(work.ref(item), BOTH), ContentReason.NEEDS_ANOTHER_PERSON);

        eyes.excuse(DRE, " Solo trabaja una persona ", today.plusDays(30), WEBMASTER);
        work.desk.publish(work.ref(item), BOTH);

        assertThat(work.desk.history(DRE, item.id(), BOTH).moves())
                .filteredOn(move -> move.verb() == ContentVerb.PUBLISH)
                .extracting(MoveView::reason, MoveView::excusedUntil)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Solo trabaja una persona", today.plusDays(30)));
        assertThat(work.acts)
                .extracting(Act::kind)
                .contains("FOUR_EYES_EXCUSED")
                .endsWith("CONTENT_PUBLISH_ALONE");
    }

    @Test
    void what_another_person_publishes_needs_no_excuse_even_where_there_is_one() {
        eyes.excuse(DRE, "Solo una persona", today.plusDays(30), WEBMASTER);
        var item = work.published(work.news("Feria"));

        assertThat(work.desk.history(DRE, item.id(), BOTH).moves())
                .extracting(MoveView::excusedUntil)
                .containsOnlyNulls();
    }

    @Test
    void it_ends_after_its_last_day_or_before_when_somebody_ends_it() {
        var item = mine();
        eyes.excuse(DRE, "Solo una persona", today, WEBMASTER);
        assertThat(eyes.inForce(DRE, BOTH)).isPresent();
        work.clock.pass(Duration.ofDays(1));
        assertThat(eyes.inForce(DRE, BOTH)).isEmpty();
        refused(() -> work.desk.publish(work.ref(item), BOTH), ContentReason.NEEDS_ANOTHER_PERSON);

        eyes.excuse(DRE, "Solo una persona", today.plusDays(9), WEBMASTER);
        eyes.end(DRE, WEBMASTER);
        refused(() -> work.desk.publish(work.ref(item), BOTH), ContentReason.NEEDS_ANOTHER_PERSON);
        refused(() -> eyes.end(DRE, WEBMASTER), ExcuseReason.NOT_EXCUSED);
    }

    @Test
    void it_is_of_one_dependency_only() {
        eyes.excuse(DIRESA, "Solo una persona", today.plusDays(9), WEBMASTER);

        var item = mine();
        refused(() -> work.desk.publish(work.ref(item), BOTH), ContentReason.NEEDS_ANOTHER_PERSON);
    }

    @Test
    void it_needs_a_reason_and_a_day_within_six_months() {
        refused(() -> eyes.excuse(DRE, " ", null, WEBMASTER), ExcuseReason.REASON_MISSING, ExcuseReason.DAY_MISSING);
        refused(() -> eyes.excuse(DRE, "x".repeat(501), today, WEBMASTER), ExcuseReason.REASON_TOO_LONG);
        refused(() -> eyes.excuse(DRE, "x", today.minusDays(1), WEBMASTER), ExcuseReason.DAY_OVER);
        refused(() -> eyes.excuse(DRE, "x", today.plusMonths(6).plusDays(1), WEBMASTER), ExcuseReason.DAY_TOO_FAR);
        eyes.excuse(DRE, "x", today.plusMonths(6), WEBMASTER);
    }

    @Test
    void only_who_manages_portals_excuses_and_a_stranger_does_not_even_see_it() {
        for (var nobody : new Actor[] {EDITOR, PUBLISHER, BOTH}) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> eyes.excuse(DRE, "x", today, nobody));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> eyes.end(DRE, nobody));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> eyes.given(DRE, nobody));
        }
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> eyes.inForce(DRE, STRANGER));
    }

    private ContentView mine() {
        var item = work.desk.start(
                new NewContent(DRE, ContentKind.PAGE, "", "mine", ContentText.of("Mía", "", "x")), BOTH);
        work.desk.send(work.ref(item), BOTH);
        return item;
    }

    private static void refused(ThrowingCallable act, Reason... reasons) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(act).satisfies(refused -> assertThat(refused.reasons())
                .containsExactly(reasons));
    }
}
