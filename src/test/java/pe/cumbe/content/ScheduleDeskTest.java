package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.content.ContentFixtures.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.audit.Act;
import pe.cumbe.shared.Rejected;

/** What somebody approved for a date is published, and withdrawn, by itself. */
class ScheduleDeskTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final ContentFixtures work = new ContentFixtures();
    private final ScheduleDesk schedule = work.schedule;

    @Test
    void what_is_approved_for_a_moment_nobody_reads_before_it_comes() {
        var item = approved(in(DAY), null);
        assertThat(work.now(item).state()).isEqualTo(ContentState.SCHEDULED);

        work.clock.pass(DAY.minusSeconds(1));
        round();
        assertThat(isRead(item)).isFalse();

        work.clock.pass(Duration.ofSeconds(1));
        round();
        assertThat(isRead(item)).isTrue();
        assertThat(work.now(item).plan()).isEqualTo(ContentPlan.NONE);
        assertThat(work.published.heard()).hasSize(1);
        assertThat(moves(item)).startsWith("PUBLISH sistema", "APPROVE publicador.dre");
        assertThat(work.acts).extracting(Act::kind).endsWith("CONTENT_APPROVE", "CONTENT_PUBLISH");
    }

    @Test
    void whoever_starts_late_catches_up_and_does_it_once() {
        var item = approved(in(DAY), null);

        work.clock.pass(DAY.multipliedBy(30));
        round();
        round();

        assertThat(work.published.heard()).hasSize(1);
        assertThat(isRead(item)).isTrue();
    }

    @Test
    void what_is_to_be_withdrawn_is_with_the_reason_that_was_given() {
        var item = approved(null, in(DAY));
        assertThat(isRead(item)).isTrue();

        work.clock.pass(DAY);
        round();
        round();

        assertThat(isRead(item)).isFalse();
        assertThat(work.reading
                        .at(Optional.empty(), ContentKind.NEWS, item.slug())
                        .orElseThrow()
                        .withdrawn())
                .extracting(WithdrawnView::reason)
                .isEqualTo("La campaña terminó");
        assertThat(work.withdrawn.heard()).hasSize(1);
        assertThat(moves(item)).startsWith("WITHDRAW sistema");
    }

    @Test
    void a_machine_that_was_off_from_before_until_after_says_at_the_address_why_it_is_gone() {
        var item = approved(in(DAY), in(DAY.multipliedBy(2)));

        work.clock.pass(DAY.multipliedBy(3));
        round();

        assertThat(work.now(item).state()).isEqualTo(ContentState.WITHDRAWN);
        assertThat(moves(item)).startsWith("WITHDRAW sistema", "PUBLISH sistema");
    }

    @Test
    void the_date_is_taken_back_and_the_withdrawal_too() {
        var item = approved(in(DAY), in(DAY.multipliedBy(2)));

        schedule.unschedule(work.ref(item), PUBLISHER);
        work.clock.pass(DAY.multipliedBy(3));
        round();
        assertThat(work.now(item).state()).isEqualTo(ContentState.IN_REVIEW);

        var other = approved(null, in(DAY));
        schedule.withdrawAt(work.ref(other), null, "", PUBLISHER);
        work.clock.pass(DAY);
        round();
        assertThat(isRead(other)).isTrue();
    }

    @Test
    void what_waits_for_its_date_may_be_published_now_and_the_date_is_forgotten() {
        var item = approved(in(DAY), null);

        schedule.approve(work.ref(item), ContentPlan.NONE, PUBLISHER);
        assertThat(isRead(item)).isTrue();
        work.clock.pass(DAY);
        round();

        assertThat(work.published.heard()).hasSize(1);
    }

    @Test
    void a_version_withdrawn_by_hand_is_not_withdrawn_again_after_it_is_published_anew() {
        var item = approved(null, in(DAY));
        work.desk.withdraw(work.ref(item), "Error", PUBLISHER);
        work.desk.write(work.ref(item), "", ContentText.of("Feria", "Un resumen.", "Otra vez."), EDITOR);
        work.published(item);

        work.clock.pass(DAY);
        round();

        assertThat(isRead(item)).isTrue();
    }

    @Test
    void moments_that_have_passed_that_are_too_far_or_without_a_reason_are_refused() {
        var item = sent();
        refused(() -> approve(item, in(Duration.ZERO), null, ""), ContentReason.PUBLISH_DAY_OVER);
        refused(() -> approve(item, in(DAY.multipliedBy(800)), null, ""), ContentReason.PUBLISH_DAY_TOO_FAR);
        refused(() -> approve(item, in(DAY), in(DAY), "x"), ContentReason.WITHDRAW_DAY_OVER);
        refused(() -> approve(item, null, in(DAY.multipliedBy(2000)), "x"), ContentReason.WITHDRAW_DAY_TOO_FAR);
        refused(() -> approve(item, null, in(DAY), " "), ContentReason.REASON_MISSING);
        refused(() -> approve(item, null, in(DAY), "x".repeat(501)), ContentReason.REASON_TOO_LONG);
        refused(() -> schedule.withdrawAt(work.ref(item), in(DAY), "x", PUBLISHER), ContentReason.NOTHING_PUBLIC);
        assertThat(work.now(item).state()).isEqualTo(ContentState.IN_REVIEW);
    }

    @Test
    void nobody_approves_what_they_wrote_for_a_date_either() {
        var mine = work.desk.start(
                new NewContent(DRE, ContentKind.PAGE, "", "mine", ContentText.of("Mía", "", "x")), BOTH);
        work.desk.send(work.ref(mine), EDITOR);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> schedule.approve(work.ref(mine), new ContentPlan(in(DAY), null, ""), BOTH))
                .satisfies(
                        refused -> assertThat(refused.reasons()).containsExactly(ContentReason.NEEDS_ANOTHER_PERSON));
    }

    @Test
    void an_editor_and_a_stranger_set_no_dates() {
        var item = sent();
        for (var nobody : new pe.cumbe.account.Actor[] {EDITOR, STRANGER}) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> schedule.approve(work.ref(item), ContentPlan.NONE, nobody));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> schedule.unschedule(work.ref(item), nobody));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> schedule.withdrawAt(work.ref(item), in(DAY), "x", nobody));
        }
    }

    @Test
    void a_better_template_takes_the_date_away_with_the_approval() {
        var item = approved(in(DAY), null);
        var plot = work.planting
                .plots(java.util.List.of(DRE), java.util.List.of(item.id()), pe.cumbe.account.Actor.SYSTEM)
                .get(0);
        work.planting.replant(plot, plot.slug(), null, ContentText.of("T", "R", "x"), pe.cumbe.account.Actor.SYSTEM);

        work.clock.pass(DAY);
        round();

        assertThat(work.now(item).state()).isEqualTo(ContentState.DRAFT);
        assertThat(isRead(item)).isFalse();
    }

    private ContentView sent() {
        var item = work.news("Feria");
        work.desk.send(work.ref(item), EDITOR);
        return item;
    }

    private ContentView approved(@Nullable Instant publishAt, @Nullable Instant withdrawAt) {
        var item = sent();
        approve(item, publishAt, withdrawAt, withdrawAt == null ? "" : "La campaña terminó");
        return item;
    }

    private void approve(ContentView item, @Nullable Instant publishAt, @Nullable Instant withdrawAt, String reason) {
        schedule.approve(work.ref(item), new ContentPlan(publishAt, withdrawAt, reason), PUBLISHER);
    }

    private void round() {
        work.worker.due().forEach(work.worker::carryOut);
    }

    private Instant in(Duration time) {
        return work.clock.instant().plus(time);
    }

    private boolean isRead(ContentView item) {
        return work.reading
                .at(Optional.empty(), ContentKind.NEWS, item.slug())
                .filter(standing -> standing.item() != null)
                .isPresent();
    }

    private java.util.List<String> moves(ContentView item) {
        var moves = work.desk.history(DRE, item.id(), EDITOR).moves().stream()
                .map(move -> move.verb() + " " + move.madeBy())
                .toList();
        var last = new java.util.ArrayList<>(moves);
        // the in-memory list goes from the first to the last
        java.util.Collections.reverse(last);
        return last;
    }

    private static void refused(ThrowingCallable act, ContentReason reason) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(act).satisfies(refused -> assertThat(refused.reasons())
                .containsExactly(reason));
    }
}
