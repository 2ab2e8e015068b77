package pe.cumbe.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * A request for an account, as the head and whoever manages accounts see it.
 *
 * @param askedBy who asked, in words
 * @param answeredBy the username of whoever answered or withdrew it; null while it waits
 * @param answer why it was refused; null otherwise
 * @param username the account of the person, once it was granted
 */
public record AccountRequestRow(
        long id,
        AgencyCode agency,
        String displayName,
        String email,
        String post,
        List<Role> roles,
        LocalDate from,
        @Nullable LocalDate until,
        String reason,
        AccountRequestState state,
        String askedBy,
        Instant askedAt,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        @Nullable String username) {

    public AccountRequestRow {
        roles = List.copyOf(roles);
    }

    public boolean waits() {
        return state == AccountRequestState.ASKED;
    }
}
