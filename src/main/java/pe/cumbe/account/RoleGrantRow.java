package pe.cumbe.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** A granted role as the administrator sees it. */
public record RoleGrantRow(
        String code,
        Role role,
        @Nullable AgencyCode agency,
        @Nullable String kiosk,
        LocalDate from,
        @Nullable LocalDate until,
        GrantState state) {

    public boolean revocable() {
        return state == GrantState.IN_FORCE || state == GrantState.TO_COME;
    }
}
