package pe.cumbe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import pe.cumbe.shared.Settings;

/**
 * What the postman writes down, each step in a short transaction of its own: no row is locked and no connection is held
 * while a mail server is being spoken to.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class LetterWorker {

    private static final int BATCH = 200;

    private final OutgoingLetters letters;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public LetterWorker(OutgoingLetters letters, Settings settings, Clock clock) {
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes the next letter in hand; no other postman gets the same one. Those that no longer serve are put aside. */
    Optional<ClaimedLetter> claim() {
        var now = clock.instant();
        for (var due = letters.nextDue(now); due.isPresent(); due = letters.nextDue(now)) {
            var letter = due.get();
            var content = letter.content();
            if (letter.isTooLate(now) || content.isEmpty()) {
                letter.tooLate(now);
            } else {
                var claim = letter.takeInHand(now);
                return Optional.of(
                        new ClaimedLetter(letter.code(), claim, letter.template(), content.get(), letter.postedAt()));
            }
        }
        return Optional.empty();
    }

    void sent(ClaimedLetter claimed) {
        inHand(claimed).ifPresent(letter -> letter.sent(clock.instant()));
    }

    void notSent(ClaimedLetter claimed, DeliveryProblem problem, String reply) {
        inHand(claimed).ifPresent(letter -> letter.notSent(problem, reply, clock.instant()));
    }

    /** Puts aside some letters that no longer serve, also where no mail server was ever set; how many. */
    int putAside() {
        var now = clock.instant();
        var late = letters.tooLate(now, BATCH);
        late.forEach(letter -> letter.tooLate(now));
        return late.size();
    }

    /** Wipes what some letters said, days after they left or failed; how many. */
    int wipe() {
        var old = letters.closedBefore(clock.instant().minus(Duration.ofDays(settings.mailDays())), BATCH);
        old.forEach(OutgoingLetter::wipe);
        return old.size();
    }

    private Optional<OutgoingLetter> inHand(ClaimedLetter claimed) {
        return letters.hold(claimed.code()).filter(letter -> letter.isInHandOf(claimed.claim()));
    }
}
