package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pe.cumbe.account.AccountFixtures.*;
import static pe.cumbe.account.SignInOffice.CARMEN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.cumbe.calendar.DayBroke;
import pe.cumbe.calendar.InMemoryStatutoryTerms;
import pe.cumbe.mail.Letter;
import pe.cumbe.mail.LetterTemplate;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

class AccountReviewDeskTest {

    private static final Optional<LocalDate> STAYS = Optional.empty();
    private static final LocalDate DUE = TODAY.plusMonths(6);

    private final SignInOffice office = new SignInOffice();
    private final InMemoryAccountReviews reviews = new InMemoryAccountReviews();
    private final HeardEvents<AccountsReviewed> events = new HeardEvents<>();
    private final LeavingDesk leavings = new LeavingDesk(office.accounts, office.events, office.clock);
    private final ReviewDays days =
            new ReviewDays(reviews, office.accounts, InMemoryStatutoryTerms.ofTheLaw(), office.clock);
    private final AccountReviewDesk desk = new AccountReviewDesk(
            reviews, days, office.accounts, leavings, office.letters, places(), events, office.clock);

    private final Actor head = actor("titular.dre", new Grant(Role.HEAD, DRE, null));

    @BeforeEach
    void a_head_with_an_e_mail() {
        office.open("titular.dre", "rosa@example.pe", new GrantRole(Role.HEAD, DRE, null, TODAY, null));
    }

    @Test
    void it_is_due_six_months_after_somebody_first_had_a_role_there_and_then_after_each_review() {
        assertThat(desk.sheet(DRE, head).dueOn()).isEqualTo(DUE);
        assertThat(days.of(DIRESA)).as("nobody works there").isNull();

        pass(90);
        desk.submit(DRE, everybodyStays(), head);

        var sheet = desk.sheet(DRE, head);
        assertThat(sheet.dueOn()).isEqualTo(TODAY.plusDays(90).plusMonths(6));
        assertThat(sheet.lastOn()).isEqualTo(TODAY.plusDays(90));
        assertThat(sheet.lastBy()).isEqualTo("titular.dre");
        assertThat(sheet.lastSaid()).contains(new ReviewSheet.Said(CARMEN, null));
    }

    @Test
    void one_answer_for_everybody_ends_who_leaves_and_stays_on_the_record() {
        desk.submit(
                DRE,
                Map.of(CARMEN, Optional.of(TODAY.plusDays(3)), "evaluador.dre", STAYS, "titular.dre", STAYS),
                head);

        assertThat(office.accounts.find(CARMEN).orElseThrow().lastDay()).contains(TODAY.plusDays(3));
        assertThat(reviews.lines(1))
                .extracting(AccountReviewLine::inWords)
                .containsExactlyInAnyOrder(CARMEN + ":2026-03-12", "evaluador.dre", "titular.dre");
        assertThat(events.heard()).extracting(AccountsReviewed::nextOn).containsExactly(DUE);
    }

    @Test
    void who_came_or_went_meanwhile_has_to_be_looked_at_first() {
        var seen = everybodyStays();
        office.open("nueva.dre", null, new GrantRole(Role.EDITOR, DRE, null, TODAY, null));

        assertThat(reasons(() -> desk.submit(DRE, seen, head))).containsExactly(AccountReason.REVIEW_CHANGED);
        assertThat(reasons(() -> desk.submit(DRE, Map.of(), head))).containsExactly(AccountReason.REVIEW_CHANGED);
        assertThat(reviews.last(DRE)).isEmpty();
    }

    @Test
    void a_head_does_not_say_their_own_last_day() {
        assertThat(reasons(() -> desk.submit(
                        DRE, Map.of(CARMEN, STAYS, "evaluador.dre", STAYS, "titular.dre", Optional.of(TODAY)), head)))
                .containsExactly(AccountReason.OWN_ACCOUNT);
    }

    @Test
    void it_is_told_fifteen_days_before_and_once_more_when_it_is_overdue_and_nobody_is_locked_out() {
        passUntil(DUE.minusDays(16));
        assertThat(desk.due(DRE, head)).isEmpty();
        assertThat(letters()).isEmpty();

        passUntil(DUE.minusDays(15));
        passUntil(DUE);
        assertThat(desk.due(DRE, head)).contains(DUE);
        assertThat(desk.countOverdue(ADMINISTRATOR)).isZero();
        assertThat(letters()).containsExactly(LetterTemplate.ACCOUNT_REVIEW_DUE);

        passUntil(DUE.plusDays(1));
        passUntil(DUE.plusDays(40));
        assertThat(letters()).containsExactly(LetterTemplate.ACCOUNT_REVIEW_DUE, LetterTemplate.ACCOUNT_REVIEW_OVERDUE);
        assertThat(desk.countOverdue(ADMINISTRATOR)).isOne();
        assertThat(office.actor(office.signIn(CARMEN)).may(Permission.RECEIVE_CASES, DRE))
                .isTrue();
    }

    @Test
    void only_the_head_of_the_dependency_reviews_it() {
        var other = actor("titular.diresa", new Grant(Role.HEAD, DIRESA, null));
        for (var attempt : List.<ThrowingCallable>of(
                () -> desk.sheet(DRE, other),
                () -> desk.submit(DRE, everybodyStays(), other),
                () -> desk.due(DRE, other),
                () -> desk.sheet(DRE, ADMINISTRATOR),
                () -> desk.countOverdue(head))) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(attempt);
        }
    }

    private Map<String, Optional<LocalDate>> everybodyStays() {
        return Map.of(CARMEN, STAYS, "evaluador.dre", STAYS, "titular.dre", STAYS);
    }

    private void pass(long some) {
        office.clock.pass(Duration.ofDays(some));
    }

    private void passUntil(LocalDate day) {
        pass(java.time.temporal.ChronoUnit.DAYS.between(LocalDate.now(office.clock), day));
        new ReviewCalls(desk).tell(new DayBroke(day));
    }

    private List<LetterTemplate> letters() {
        return office.mail.posted().stream().map(Letter::template).toList();
    }

    private static List<Reason> reasons(ThrowingCallable attempt) {
        return List.copyOf(catchThrowableOfType(Rejected.class, attempt).reasons());
    }
}
