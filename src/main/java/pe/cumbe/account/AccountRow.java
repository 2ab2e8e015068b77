package pe.cumbe.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator sees it; without its password.
 *
 * @param grants newest first, revoked ones too
 * @param passwordUntil when the one-time password stops serving; null once the person chose their own
 * @param secondFactorSince since when a second step is asked for; null while it is not
 * @param suspendedUntil the last day on which it lets nobody in; null when it is not suspended today
 * @param suspendedReason why; null when it is not suspended today
 * @param lastDay the last day of the person in the institution; null while nobody said
 * @param openedBy the username of whoever opened it; null where nobody wrote it down
 * @param askedBy who asked for it, in words; null where nobody wrote it down
 * @param held whether too many failed sign-ins hold it back now
 */
public record AccountRow(
        String username,
        String displayName,
        @Nullable String email,
        boolean closed,
        boolean demo,
        boolean held,
        boolean mustChangePassword,
        @Nullable Instant passwordUntil,
        @Nullable Instant lastSignIn,
        @Nullable Instant secondFactorSince,
        @Nullable LocalDate suspendedUntil,
        @Nullable String suspendedReason,
        @Nullable LocalDate lastDay,
        Instant openedAt,
        @Nullable String openedBy,
        @Nullable String askedBy,
        List<RoleGrantRow> grants) {

    public AccountRow {
        grants = List.copyOf(grants);
    }

    public List<RoleGrantRow> grantsInForce() {
        return grants.stream()
                .filter(grant -> grant.state() == GrantState.IN_FORCE)
                .toList();
    }
}
