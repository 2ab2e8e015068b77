package pe.cumbe.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Rejected;

/**
 * A letter on its way. It is written with the use case that wants it told and waits; a postman takes it in hand, alone,
 * and either the mail server takes it or it rests and is tried again, until the tries or its days end. What it says and
 * to whom is locked, and wiped some days after it left or failed; a letter that opens something is wiped at once.
 */
@Entity
@Table(name = "outgoing_letter")
public class OutgoingLetter {

    /** Longer than the slowest talk with a mail server: then whoever had the letter in hand is not coming back. */
    static final Duration IN_HAND = Duration.ofMinutes(15);

    private static final int LONGEST_REPLY = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private LetterTemplate template;

    /** The address, masked. */
    private @Nullable String hint;

    private byte @Nullable [] content;

    @Enumerated(EnumType.STRING)
    private LetterStatus status;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "serves_until")
    private Instant servesUntil;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    private int tries;

    /** Whose hand it is in; a postman who comes back too late no longer finds it. */
    private @Nullable String claim;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DeliveryProblem problem;

    private @Nullable String reply;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingLetter() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    OutgoingLetter(LetterTemplate template, String hint, byte[] content, Instant now, Instant servesUntil) {
        this.code = UUID.randomUUID().toString();
        this.template = template;
        this.hint = hint;
        this.content = content.clone();
        this.status = LetterStatus.WAITING;
        this.postedAt = now;
        this.nextTryAt = now;
        this.servesUntil = servesUntil;
    }

    String code() {
        return code;
    }

    LetterTemplate template() {
        return template;
    }

    LetterStatus status() {
        return status;
    }

    Instant postedAt() {
        return postedAt;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** What it says and to whom, locked; empty once wiped. */
    Optional<byte[]> content() {
        return Optional.ofNullable(content).map(byte[]::clone);
    }

    boolean isDue(Instant now) {
        return (status == LetterStatus.WAITING || status == LetterStatus.IN_HAND) && !nextTryAt.isAfter(now);
    }

    boolean isTooLate(Instant now) {
        return !now.isBefore(servesUntil);
    }

    /** One postman takes it; the others look again when he should have been back. */
    String takeInHand(Instant now) {
        if (status == LetterStatus.IN_HAND) {
            become(LetterStatus.WAITING);
        }
        become(LetterStatus.IN_HAND);
        tries++;
        nextTryAt = now.plus(IN_HAND);
        var mine = UUID.randomUUID().toString();
        claim = mine;
        return mine;
    }

    boolean isInHandOf(String claimed) {
        return status == LetterStatus.IN_HAND && Objects.equals(claim, claimed);
    }

    void sent(Instant now) {
        become(LetterStatus.SENT);
        claim = null;
        closedAt = now;
        problem = null;
        reply = null;
        if (template.isSecret()) {
            wipe();
        }
    }

    /** It did not leave: it rests, or nobody tries again. */
    void notSent(DeliveryProblem why, String said, Instant now) {
        problem = why;
        reply = said.length() <= LONGEST_REPLY ? said : said.substring(0, LONGEST_REPLY);
        claim = null;
        if (why.isLast() || tries >= RetryRule.MOST_TRIES) {
            fail(why.isLast() ? why : DeliveryProblem.GIVEN_UP, now);
        } else {
            become(LetterStatus.WAITING);
            nextTryAt = now.plus(RetryRule.after(tries));
        }
    }

    /** Its days are over: nobody tries again. */
    void tooLate(Instant now) {
        fail(DeliveryProblem.TOO_LATE, now);
    }

    private void fail(DeliveryProblem why, Instant now) {
        become(LetterStatus.FAILED);
        claim = null;
        problem = why;
        closedAt = now;
        if (template.isSecret()) {
            wipe();
        }
    }

    /** Tries it all over, because somebody said so. */
    void resend(Instant now, Instant until) {
        if (!status.canBecome(LetterStatus.WAITING) || status == LetterStatus.IN_HAND) {
            throw new Rejected(MailReason.NOT_FAILED);
        }
        if (content == null) {
            throw new Rejected(MailReason.WIPED);
        }
        become(LetterStatus.WAITING);
        tries = 0;
        nextTryAt = now;
        servesUntil = until;
        closedAt = null;
        problem = null;
        reply = null;
    }

    /** What it said and to whom is gone for good; that it was is kept. */
    void wipe() {
        content = null;
        hint = null;
        reply = null;
    }

    LetterRow asRow() {
        return new LetterRow(
                code, template, hint, status, postedAt, closedAt, nextTryAt, tries, problem, reply, content != null);
    }

    private void become(LetterStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("a letter that is " + status + " cannot become " + next);
        }
        status = next;
    }
}
