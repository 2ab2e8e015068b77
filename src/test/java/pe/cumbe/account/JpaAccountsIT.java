package pe.cumbe.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;

class JpaAccountsIT extends Slice {

    private static final Instant NOW = Instant.parse("2026-03-09T14:00:00Z");

    @Inject
    private Accounts accounts;

    @Inject
    private AccountRequests requests;

    @Inject
    private AccountReviews reviews;

    @PersistenceContext
    private EntityManager em;

    @Test
    void a_username_added_twice_in_the_same_instant_is_taken_for_the_second() {
        accounts.add(account());

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> accounts.add(account()))
                .withMessageContaining("USERNAME_TAKEN");
    }

    @Test
    void who_works_in_a_dependency_who_left_and_who_asked_are_found() {
        var here = new AgencyCode("DRE");
        var today = LocalDate.of(2026, 3, 9);
        var account = account();
        account.grant(new GrantRole(Role.EDITOR, here, null, today, null).askedBy("La titular"), "cuentas", NOW);
        accounts.add(account);
        assertThat(accounts.of(here, today)).extracting(Account::username).contains("dos.veces");
        assertThat(accounts.servedSince(today).get(here)).isBeforeOrEqualTo(today);

        account.leave(null, today, NOW);
        em.flush();
        em.clear();

        assertThat(accounts.of(here, today.plusDays(1)))
                .extracting(Account::username)
                .doesNotContain("dos.veces");
        assertThat(accounts.leftBefore(today)).doesNotContain("dos.veces");
        assertThat(accounts.leftBefore(today.plusDays(1))).contains("dos.veces");
        assertThat(accounts.find("dos.veces").orElseThrow().roles().rows(today))
                .extracting(RoleGrantRow::askedBy, RoleGrantRow::grantedBy, RoleGrantRow::grantedAt)
                .containsExactly(tuple("La titular", "cuentas", NOW));
    }

    @Test
    void a_request_is_found_by_its_dependency_its_state_and_its_e_mail() {
        var here = new AgencyCode("DIRESA");
        var today = LocalDate.of(2026, 3, 9);
        var head = new Actor("titular.diresa", "Lucía", List.of());
        var request = new AccountRequest(
                new AskForAccount(
                        here, "Julia", "Julia@example.pe", "Cargo", Set.of(Role.EDITOR), today, null, "Escribe."),
                head,
                NOW);
        requests.add(request);
        var before = requests.countWaiting();
        assertThat(requests.isAsked(here, "julia@EXAMPLE.pe")).isTrue();
        assertThat(requests.isAsked(new AgencyCode("DRE"), "julia@example.pe")).isFalse();

        requests.hold(request.id()).orElseThrow().refuse("No.", head, NOW);
        em.flush();
        em.clear();

        assertThat(requests.countWaiting()).isEqualTo(before - 1);
        assertThat(requests.of(here, 9)).extracting(AccountRequest::state).contains(AccountRequestState.REFUSED);
        assertThat(requests.in(AccountRequestState.REFUSED, 9)).isNotEmpty();
        assertThat(requests.find(request.id()).orElseThrow().asRow().roles()).containsExactly(Role.EDITOR);
    }

    @Test
    void the_last_review_of_a_dependency_its_lines_and_who_was_told_are_found() {
        var here = new AgencyCode("DIRESA");
        var today = LocalDate.of(2026, 3, 9);
        var head = new Actor("titular.diresa", "Lucía", List.of());
        reviews.add(new AccountReview(here, head, today.minusYears(1), NOW));
        var last = new AccountReview(here, head, today, NOW);
        reviews.add(last);
        reviews.add(new AccountReviewLine(last.id(), "dos.veces", today));
        reviews.add(new AccountReviewCall(here, today, true));
        em.flush();
        em.clear();

        assertThat(reviews.last(here).orElseThrow().id()).isEqualTo(last.id());
        assertThat(reviews.lastDays()).containsEntry(here, today);
        assertThat(reviews.lines(last.id()))
                .extracting(AccountReviewLine::inWords)
                .containsExactly("dos.veces:2026-03-09");
        assertThat(reviews.isCalled(here, today, true)).isTrue();
        assertThat(reviews.isCalled(here, today, false)).isFalse();
    }

    private static Account account() {
        return new Account(new OpenAccount("dos.veces", "Dos Veces", null), "hash", null, "sistema", NOW);
    }
}
