package pe.cumbe.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.account.AccountFixtures.ADMINISTRATOR;
import static pe.cumbe.account.AccountFixtures.AUDITOR;
import static pe.cumbe.account.AccountFixtures.DRE;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.account.AccountFixtures.HandClock;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.ServerKeys;

class ActChainTest {

    private static final Instant NOON = Instant.parse("2026-03-09T17:00:00.000001Z");

    @TempDir
    private Path data;

    private final InMemoryActChain chain = new InMemoryActChain();
    private final ActSeals seals = new ActSeals(new ServerKeys(new byte[32]));
    private final ActChainWorker worker = new ActChainWorker(chain, seals, new HandClock());

    @Test
    void the_seal_is_the_one_that_the_decision_describes() {
        var first = seals.next(ActLink.NONE, act(7, DRE, null, ""));

        assertThat(first.place()).isEqualTo(1);
        assertThat(first.seal()).isEqualTo("e0386f356c3d4cf481fd52df270c6f86453f66ca9bb61b761c374b5ecf78226f");
    }

    @Test
    void nothing_and_an_empty_text_have_different_seals() {
        assertThat(seals.next(ActLink.NONE, act(1, DRE, null, "")).seal())
                .isNotEqualTo(seals.next(ActLink.NONE, act(1, DRE, "", null)).seal())
                .isNotEqualTo(seals.next(ActLink.NONE, act(1, DRE, null, null)).seal());
        assertThat(seals.next(ActLink.NONE, act(1, null, null, null)).seal())
                .isNotEqualTo(seals.next(ActLink.NONE, act(1, DRE, null, null)).seal());
    }

    @Test
    void another_key_makes_other_seals() {
        var key = new byte[32];
        key[0] = 1;

        assertThat(new ActSeals(new ServerKeys(key)).next(ActLink.NONE, act(1, DRE, null, null)))
                .isNotEqualTo(seals.next(ActLink.NONE, act(1, DRE, null, null)));
    }

    @Test
    void acts_of_before_the_chain_are_sealed_in_their_order() {
        enter(1, 2_500);
        worker.begin();

        assertThat(chain.links).extracting(ActLink::act).isSorted().hasSize(2_500);
        var check = worker.check(ActLink.NONE);
        assertThat(check.fault()).isEmpty();
        assertThat(check.acts()).isEqualTo(2_500);
        assertThat(check.first()).isEqualTo(NOON.plusSeconds(1));
        assertThat(check.last()).isEqualTo(NOON.plusSeconds(2_500));
    }

    @Test
    void a_later_start_seals_nothing_that_the_portal_did_not() {
        enter(1, 3);
        worker.begin();
        enter(4, 4);
        worker.begin();

        var check = worker.check(ActLink.NONE);
        assertThat(check.fault()).contains(Misfit.ADDED);
        assertThat(check.act()).isEqualTo(4);
    }

    @Test
    void an_empty_record_is_whole() {
        worker.begin();

        assertThat(worker.check(ActLink.NONE).isWhole()).isTrue();
        assertThat(worker.check(ActLink.NONE).acts()).isZero();
    }

    @Test
    void a_chain_that_was_made_anew_shows_by_what_an_earlier_check_kept() {
        enter(1, 5);
        worker.begin();
        var earlier = worker.check(ActLink.NONE);
        chain.acts.put(3L, act(3, DRE, "other", "words"));
        chain.startAnew();
        worker.begin();

        assertThat(worker.check(ActLink.NONE).isWhole()).isTrue();
        assertThat(worker.check(earlier.end()).fault()).contains(Misfit.REPLACED);
    }

    @Test
    void an_end_that_was_cut_off_shows_by_what_an_earlier_check_kept() {
        enter(1, 5);
        worker.begin();
        var earlier = worker.check(ActLink.NONE);
        chain.acts.remove(5L);
        chain.startAnew();
        worker.begin();

        assertThat(worker.check(earlier.end()).fault()).contains(Misfit.SHORTENED);
    }

    @Test
    void what_was_found_is_kept_and_only_a_whole_record_moves_what_later_checks_start_from() {
        var checks = new ActsChecks(worker, new CheckFile(data));
        assertThat(checks.last(AUDITOR)).isEmpty();
        enter(1, 3);
        checks.begin();
        var whole = checks.check(AUDITOR);
        chain.acts.remove(2L);
        var broken = checks.check(AUDITOR);

        assertThat(whole.isWhole()).isTrue();
        assertThat(broken.fault()).contains(Misfit.REMOVED);
        assertThat(broken.act()).isEqualTo(2);
        assertThat(broken.acts()).isEqualTo(1);
        assertThat(new CheckFile(data).last()).contains(broken);
        assertThat(new CheckFile(data).anchor()).isEqualTo(whole.end());
    }

    @Test
    void only_who_reads_the_record_checks_it() {
        var checks = new ActsChecks(worker, new CheckFile(data));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> checks.check(ADMINISTRATOR));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> checks.last(ADMINISTRATOR));
    }

    private void enter(long from, long to) {
        LongStream.rangeClosed(from, to).forEach(number -> chain.acts.put(number, act(number, DRE, null, "done")));
    }

    private static ActRow act(
            long number, @Nullable AgencyCode agency, @Nullable String before, @Nullable String after) {
        return new ActRow(
                number,
                NOON.plusSeconds(number),
                "recepcion.dre",
                "RECEPTION",
                agency,
                "CASE_ADMITTED",
                "000775-2026-000001",
                before,
                after);
    }
}
