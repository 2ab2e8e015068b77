package pe.cumbe.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.account.AccountFixtures.DRE;
import static pe.cumbe.account.AccountFixtures.RECEPTIONIST;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;

/** The record in the real database: what the portal enters fits, and what anybody else does there shows. */
class JpaActChainIT extends Slice {

    private static final int WRITERS = 10;
    private static final int EACH = 5;
    private static final int LOOKS = 5;

    @Inject
    private ActsRecord record;

    @Inject
    private ActChainWorker worker;

    @Inject
    private ActChain chain;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager database;

    private List<Long> entered;

    @BeforeEach
    void three_acts() throws Exception {
        for (var subject : List.of("one", "two — ñ 😀 ", "three")) {
            record.enter(RECEPTIONIST, new Act("TRIED", DRE, subject, null, ""));
            commit();
        }
        entered = database
                .createQuery("select a.id from ActEntry a order by a.id desc", Long.class)
                .setMaxResults(3)
                .getResultList()
                .stream()
                .sorted()
                .toList();
    }

    @Test
    void what_the_portal_entered_fits() {
        var check = check(ActLink.NONE);

        assertThat(check.fault()).isEmpty();
        assertThat(check.acts()).isEqualTo(number("SELECT COUNT(*) FROM act")).isGreaterThan(3);
        assertThat(check.first()).isBefore(check.last());
        assertThat(check.seal()).hasSize(64);
    }

    @Test
    void an_act_that_is_undone_leaves_neither_line_nor_seal() throws Exception {
        var before = chain.last();
        record.enter(RECEPTIONIST, new Act("TRIED", DRE, "undone"));
        transaction.rollback();
        transaction.begin();

        assertThat(chain.last()).isEqualTo(before);
        assertThat(check(ActLink.NONE).isWhole()).isTrue();
    }

    /** As it does with the loser of a deadlock: what was written is gone, and what follows is another transaction of its own. */
    @Test
    void an_act_that_the_database_undid_by_itself_is_not_sealed() throws Exception {
        var before = chain.last();
        record.enter(RECEPTIONIST, new Act("TRIED", DRE, "lost"));
        database.flush();
        database.createNativeQuery("ROLLBACK").executeUpdate();

        assertThatExceptionOfType(RollbackException.class).isThrownBy(transaction::commit);

        transaction.begin();
        assertThat(chain.last()).isEqualTo(before);
        assertThat(check(ActLink.NONE).fault()).isEmpty();
    }

    /** A server may lend another connection, outside the transaction, once one transaction has interrupted another. */
    @Test
    void a_seal_is_undone_with_its_transaction_after_another_one_came_between() throws Exception {
        var before = chain.last();
        worker.begin();
        var held = chain.hold();
        chain.add(List.of(new ActLink(held.place() + 1, 9_000_000_000L, "0".repeat(64))));

        startAgain();

        assertThat(chain.last()).isEqualTo(before);
        assertThat(check(ActLink.NONE).fault()).isEmpty();
    }

    @Test
    void acts_that_cannot_be_sealed_do_not_happen() throws Exception {
        var before = chain.last();
        run("INSERT INTO act_seal (place, act_id, seal) SELECT place + 1, ?1, '' FROM act_chain", 9_000_000_000L);
        record.enter(RECEPTIONIST, new Act("TRIED", DRE, "not sealed"));
        record.enter(RECEPTIONIST, new Act("TRIED", DRE, "not sealed"));

        assertThatExceptionOfType(RollbackException.class).isThrownBy(transaction::commit);

        transaction.begin();
        assertThat(number("SELECT COUNT(*) FROM act WHERE subject = 'not sealed'"))
                .isZero();
        assertThat(chain.last()).isEqualTo(before);
        assertThat(check(ActLink.NONE).fault()).isEmpty();
    }

    @Test
    void a_lower_number_may_be_sealed_after_a_higher_one_and_a_number_may_be_missing() throws Exception {
        record.enter(RECEPTIONIST, new Act("TRIED", DRE, "slow"));
        database.flush();
        var meanwhile = threads.submit(() -> {
                    transaction.begin();
                    record.enter(RECEPTIONIST, new Act("TRIED", DRE, "given up"));
                    database.flush();
                    transaction.rollback();
                    transaction.begin();
                    record.enter(RECEPTIONIST, new Act("TRIED", DRE, "quick"));
                    transaction.commit();
                    return worker.check(ActLink.NONE);
                })
                .get();
        commit();

        assertThat(meanwhile.fault()).as("with one act still open").isEmpty();
        assertThat(check(meanwhile.end()).fault()).isEmpty();
        Object newest = database.createNativeQuery(
                        "SELECT a.subject FROM act_seal s JOIN act a ON a.id = s.act_id ORDER BY s.place DESC LIMIT 2")
                .getResultList();
        assertThat(newest).isEqualTo(List.of("slow", "quick"));
    }

    @Test
    void writers_at_the_same_time_make_one_chain_and_a_check_meanwhile_finds_it_whole() throws Exception {
        var before = chain.last().place();
        var start = new CyclicBarrier(WRITERS + 1);
        var checks = threads.submit(() -> {
            start.await();
            var found = new ArrayList<ActsCheck>();
            for (int look = 0; look < LOOKS; look++) {
                found.add(worker.check(ActLink.NONE));
            }
            return found;
        });

        var done = threads.invokeAll(IntStream.range(0, WRITERS)
                .<Callable<Void>>mapToObj(writer -> () -> {
                    start.await();
                    for (int act = 0; act < EACH; act++) {
                        transaction.begin();
                        record.enter(RECEPTIONIST, new Act("TRIED", DRE, writer + " wrote " + act));
                        record.enter(RECEPTIONIST, new Act("TRIED", DRE, writer + " wrote " + act + " again"));
                        transaction.commit();
                    }
                    return null;
                })
                .toList());
        for (var one : done) {
            one.get();
        }
        commit();

        assertThat(checks.get()).extracting(ActsCheck::fault).containsOnly(Optional.empty());
        assertThat(chain.last().place()).isEqualTo(before + WRITERS * EACH * 2);
        assertThat(check(ActLink.NONE).fault()).isEmpty();
    }

    @Test
    void a_line_that_was_changed_shows() {
        for (var column : List.of("username", "roles", "kind", "subject", "agency", "state_before", "state_after")) {
            var kept = database.createNativeQuery("SELECT " + column + " FROM act WHERE id = ?1")
                    .setParameter(1, entered.get(1))
                    .getSingleResult();
            run("UPDATE act SET " + column + " = 'X' WHERE id = ?1", entered.get(1));
            assertFault(Misfit.CHANGED, entered.get(1));
            database.createNativeQuery("UPDATE act SET " + column + " = ?2 WHERE id = ?1")
                    .setParameter(1, entered.get(1))
                    .setParameter(2, kept)
                    .executeUpdate();
            assertThat(check(ActLink.NONE).isWhole()).as(column).isTrue();
        }
        run("UPDATE act SET entered_at = entered_at + INTERVAL 1 MICROSECOND WHERE id = ?1", entered.get(1));
        assertFault(Misfit.CHANGED, entered.get(1));
    }

    @Test
    void a_line_that_was_removed_shows() {
        run("DELETE FROM act WHERE id = ?1", entered.get(1));
        assertFault(Misfit.REMOVED, entered.get(1));
    }

    @Test
    void a_line_that_was_removed_with_its_seal_shows() {
        run("DELETE FROM act WHERE id = ?1", entered.get(1));
        run("DELETE FROM act_seal WHERE act_id = ?1", entered.get(1));
        assertFault(Misfit.REMOVED, entered.get(2));

        run("UPDATE act_seal SET place = place - 1 WHERE act_id = ?1", entered.get(2));
        assertFault(Misfit.CHANGED, entered.get(2));
    }

    @Test
    void two_lines_that_changed_places_show() {
        run("UPDATE act SET id = 9000000000 WHERE id = ?1", entered.get(0));
        run("UPDATE act SET id = id - 1 WHERE id = ?1", entered.get(1));
        run("UPDATE act SET id = ?1 WHERE id = 9000000000", entered.get(1));
        assertFault(Misfit.CHANGED, entered.get(0));
    }

    @Test
    void a_line_that_the_portal_did_not_enter_shows() {
        run(
                "INSERT INTO act (id, entered_at, username, roles, kind, subject)"
                        + " SELECT 9000000000, entered_at, username, roles, kind, subject FROM act WHERE id = ?1",
                entered.get(0));
        assertFault(Misfit.ADDED, 9_000_000_000L);

        run(
                "INSERT INTO act_seal (place, act_id, seal) SELECT place + 1, 9000000000, seal FROM act_seal WHERE act_id = ?1",
                entered.get(2));
        assertFault(Misfit.CHANGED, 9_000_000_000L);
    }

    @Test
    void an_end_that_was_cut_off_shows() {
        var whole = check(ActLink.NONE);
        run("DELETE FROM act WHERE id = ?1", entered.get(2));
        run("DELETE FROM act_seal WHERE act_id = ?1", entered.get(2));
        assertFault(Misfit.SHORTENED, 0);

        run(
                "UPDATE act_chain SET place = place - 1, seal = (SELECT seal FROM act_seal WHERE act_id = ?1)",
                entered.get(1));
        assertThat(check(whole.end()).fault()).contains(Misfit.SHORTENED);
    }

    private void assertFault(Misfit fault, long act) {
        var check = check(ActLink.NONE);

        assertThat(check.fault()).contains(fault);
        assertThat(check.act()).isEqualTo(act);
    }

    private ActsCheck check(ActLink anchor) {
        database.clear();
        return worker.check(anchor);
    }

    private void run(String sql, long act) {
        assertThat(database.createNativeQuery(sql).setParameter(1, act).executeUpdate())
                .isPositive();
    }

    private long number(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
