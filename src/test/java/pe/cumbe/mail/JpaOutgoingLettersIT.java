package pe.cumbe.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.shared.EmailAddress;

/** Letters in the real table, and one that leaves from the real server. */
class JpaOutgoingLettersIT extends Slice {

    private static final EmailAddress ROSA = new EmailAddress("rosa.quispe@ejemplo.pe");

    @Inject
    private OutgoingLetters letters;

    @Inject
    private MailDesk desk;

    @Inject
    private LetterSafe safe;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Test
    void what_is_written_is_read_again() {
        var letter = waitingUntilTomorrow();
        em.flush();
        em.clear();

        var read = letters.hold(letter.code()).orElseThrow();

        assertThat(read.asRow()).isEqualTo(letter.asRow());
        assertThat(safe.unlock(read.template(), read.content().orElseThrow()).to())
                .isEqualTo(ROSA);
        assertThat(letters.with(LetterStatus.WAITING, 1, 20).items()).contains(read);
    }

    @Test
    void what_failed_is_counted_while_it_can_be_sent_again() {
        var before = letters.countResendable();
        var letter = waitingUntilTomorrow();
        letter.tooLate(clock.instant());
        em.flush();
        assertThat(letters.countResendable()).isEqualTo(before + 1);

        letter.wipe();
        em.flush();
        assertThat(letters.countResendable()).isEqualTo(before);
    }

    @Test
    void what_is_too_late_or_old_is_found() {
        var letter = waitingUntilTomorrow();
        em.flush();
        assertThat(letters.tooLate(clock.instant(), 100)).doesNotContain(letter);
        assertThat(letters.tooLate(clock.instant().plus(Duration.ofDays(8)), 100))
                .contains(letter);

        letter.tooLate(clock.instant());
        em.flush();
        assertThat(letters.closedBefore(clock.instant().minusSeconds(60), 100)).doesNotContain(letter);
        assertThat(letters.closedBefore(clock.instant().plusSeconds(60), 100)).contains(letter);
    }

    /** The address stands nowhere in the table. */
    @Test
    void whoever_reads_the_table_reads_no_letter() {
        var letter = waitingUntilTomorrow();
        em.flush();

        var content = (byte[]) em.createNativeQuery("SELECT content FROM outgoing_letter WHERE code = ?")
                .setParameter(1, letter.code())
                .getSingleResult();

        assertThat(new String(content, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("rosa", "1234");
    }

    @Test
    void two_postmen_never_get_the_same_letter() throws Exception {
        var code = waitingUntilTomorrow().code();
        commit();
        try {
            var tomorrow = clock.instant().plus(Duration.ofDays(2));
            var mine = letters.nextDue(tomorrow);

            var theirs = threads.submit(() -> otherPostman(tomorrow)).get(1, TimeUnit.MINUTES);

            // others may wait beside it: what matters is that nobody gets what is in somebody's hands
            assertThat(mine).isPresent();
            assertThat(theirs).isNotEqualTo(mine.map(OutgoingLetter::code));
        } finally {
            em.createNativeQuery("DELETE FROM outgoing_letter WHERE code = ?")
                    .setParameter(1, code)
                    .executeUpdate();
            commit();
        }
    }

    @Test
    void a_letter_that_was_rolled_back_never_leaves() throws Exception {
        desk.post(new Letter(LetterTemplate.NEWS, ROSA, "algo que no pasó", "1234", "/seguimiento"));
        startAgain();
        desk.post(new Letter(LetterTemplate.NEWS, ROSA, "algo que pasó", "1234", "/seguimiento"));
        commit();

        awaitSent("algo que pasó");
        assertThat(about(LetterStatus.SENT)).doesNotContain("algo que no pasó");
        assertThat(about(LetterStatus.WAITING)).doesNotContain("algo que no pasó");
    }

    private void awaitSent(String what) throws Exception {
        var until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!about(LetterStatus.SENT).contains(what)) {
            assertThat(System.nanoTime())
                    .as("sent in time: " + desk.list(LetterStatus.WAITING, 1).items())
                    .isLessThan(until);
            commit();
            em.clear();
            Thread.onSpinWait();
        }
    }

    /** What the newest letters of a status speak of. */
    private List<String> about(LetterStatus status) {
        return letters.with(status, 1, 50).items().stream()
                .flatMap(letter -> letter.content().map(content -> safe.unlock(letter.template(), content)).stream())
                .map(letter -> letter.values().get(0))
                .toList();
    }

    private Optional<String> otherPostman(Instant when) throws Exception {
        transaction.begin();
        try {
            return letters.nextDue(when).map(OutgoingLetter::code);
        } finally {
            transaction.rollback();
        }
    }

    private OutgoingLetter waitingUntilTomorrow() {
        var tomorrow = clock.instant().truncatedTo(ChronoUnit.MICROS).plus(Duration.ofDays(1));
        var content = safe.lock(new Letter(LetterTemplate.NEWS, ROSA, "tu reclamo", "1234", "/seguimiento"));
        var letter = new OutgoingLetter(
                LetterTemplate.NEWS, ROSA.masked(), content, tomorrow, tomorrow.plus(Duration.ofDays(7)));
        letters.add(letter);
        return letter;
    }
}
