package pe.cumbe.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pe.cumbe.shared.PageOf;

/** All letters on their way, and those of some time ago. */
public interface OutgoingLetters {

    void add(OutgoingLetter letter);

    /**
     * The letter whose turn it is, if there is one. Locks its row until the transaction ends, and passes over rows that
     * somebody else has locked.
     */
    Optional<OutgoingLetter> nextDue(Instant now);

    /** Locks its row until the transaction ends. */
    Optional<OutgoingLetter> hold(String code);

    /** Newest first, a page at a time counted from 1. */
    PageOf<OutgoingLetter> with(LetterStatus status, int page, int size);

    long count(LetterStatus status);

    /** Those that failed and still hold what they said, so that they can be sent again. */
    long countResendable();

    /** Some of those that still wait and whose days are over. Locks their rows. */
    List<OutgoingLetter> tooLate(Instant now, int most);

    /** Some of those that left or failed before that instant and still hold what they said. Locks their rows. */
    List<OutgoingLetter> closedBefore(Instant instant, int most);
}
