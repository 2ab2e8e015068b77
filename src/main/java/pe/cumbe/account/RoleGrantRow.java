package pe.cumbe.account;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * A granted role as the administrator sees it.
 *
 * @param askedBy who asked for it, in words; null where nobody wrote it down
 * @param grantedBy the username of whoever granted it; null where nobody wrote it down
 */
public record RoleGrantRow(
        String code,
        Role role,
        @Nullable AgencyCode agency,
        @Nullable String kiosk,
        LocalDate from,
        @Nullable LocalDate until,
        GrantState state,
        @Nullable String askedBy,
        @Nullable String grantedBy,
        @Nullable Instant grantedAt) {

    public boolean revocable() {
        return state == GrantState.IN_FORCE || state == GrantState.TO_COME;
    }
}
