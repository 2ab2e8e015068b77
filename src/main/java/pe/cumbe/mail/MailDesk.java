package pe.cumbe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Settings;

/**
 * Where letters are handed in. Call {@link #post} inside the transaction of the use case: the letter leaves if that
 * commits, and never if it does not. Whether there is a mail server, and how it feels today, is not the caller's care.
 */
@ApplicationScoped
@Transactional
public class MailDesk {

    private static final int PAGE = 20;

    private final OutgoingLetters letters;
    private final LetterSafe safe;
    private final Settings settings;
    private final Event<LetterPosted> posted;
    private final Clock clock;

    @Inject
    public MailDesk(
            OutgoingLetters letters, LetterSafe safe, Settings settings, Event<LetterPosted> posted, Clock clock) {
        this.letters = letters;
        this.safe = safe;
        this.settings = settings;
        this.posted = posted;
        this.clock = clock;
    }

    /** Writes the letter down, to leave after the commit. */
    public void post(Letter letter) {
        var now = clock.instant();
        var until = Objects.requireNonNullElse(letter.until(), longest(now));
        letters.add(new OutgoingLetter(letter.template(), letter.to().masked(), safe.lock(letter), now, until));
        posted.fire(new LetterPosted(letter.template()));
    }

    /** Tries once more what could not be sent. Refuses with a {@link MailReason}. Who may ask is known upstairs. */
    public LetterRow resend(String code) {
        var letter = letters.hold(code).orElseThrow(() -> new Rejected(MailReason.UNKNOWN_LETTER));
        var now = clock.instant();
        letter.resend(now, longest(now));
        posted.fire(new LetterPosted(letter.template()));
        return letter.asRow();
    }

    /** Newest first, twenty a page counted from 1. */
    public PageOf<LetterRow> list(LetterStatus status, int page) {
        var found = letters.with(status, Math.max(1, page), PAGE);
        return new PageOf<>(
                found.items().stream().map(OutgoingLetter::asRow).toList(), found.page(), found.size(), found.total());
    }

    public long count(LetterStatus status) {
        return letters.count(status);
    }

    /** How many could not be sent and still can be, if somebody says so. */
    public long countResendable() {
        return letters.countResendable();
    }

    private Instant longest(Instant now) {
        return now.plus(Duration.ofDays(settings.mailDays()));
    }
}
