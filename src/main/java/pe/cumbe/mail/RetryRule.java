package pe.cumbe.mail;

import java.time.Duration;
import java.util.List;

/** How long a letter rests after each try that failed. The waits grow from a minute to a day; after the last, no more. */
final class RetryRule {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(1));

    /** Every try of a letter, the first one too. */
    static final int MOST_TRIES = WAITS.size() + 1;

    private RetryRule() {}

    /** @param tries made so far, fewer than {@link #MOST_TRIES} */
    static Duration after(int tries) {
        return WAITS.get(tries - 1);
    }
}
