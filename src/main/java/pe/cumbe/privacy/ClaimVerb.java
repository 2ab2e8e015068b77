package pe.cumbe.privacy;

import static pe.cumbe.privacy.ClaimStatus.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a claim about personal data: who does it, what it becomes, in which states. */
public enum ClaimVerb {
    ASK(Hand.PERSON, RECEIVED, Set.of()),
    /** Only in the first days, and once; the term is suspended. */
    REQUIRE_INFORMATION(Hand.OFFICER, WAITING, Set.of(RECEIVED)),
    /** Once, where the law allows it, and before the term has passed. */
    EXTEND(Hand.OFFICER, null, Set.of(RECEIVED)),
    GRANT(Hand.OFFICER, GRANTED, Set.of(RECEIVED, UNANSWERED)),
    DENY(Hand.OFFICER, DENIED, Set.of(RECEIVED, UNANSWERED)),
    COMPLETE(Hand.PERSON, RECEIVED, Set.of(WAITING)),
    WITHDRAW(Hand.PERSON, WITHDRAWN, Set.of(RECEIVED, WAITING, UNANSWERED)),
    FALL_SILENT(Hand.LAW, UNANSWERED, Set.of(RECEIVED)),
    LAPSE(Hand.LAW, NOT_COMPLETED, Set.of(WAITING));

    /** Who does it. */
    public enum Hand {
        PERSON,
        OFFICER,
        LAW
    }

    private final Hand hand;
    private final @Nullable ClaimStatus to;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of() never changes
    private final Set<ClaimStatus> from;

    ClaimVerb(Hand hand, @Nullable ClaimStatus to, Set<ClaimStatus> from) {
        this.hand = hand;
        this.to = to;
        this.from = from;
    }

    public Hand hand() {
        return hand;
    }

    public boolean isAllowedIn(ClaimStatus status) {
        return from.contains(status);
    }

    /** What a claim in that state becomes. */
    public ClaimStatus after(ClaimStatus status) {
        return to == null ? status : to;
    }
}
