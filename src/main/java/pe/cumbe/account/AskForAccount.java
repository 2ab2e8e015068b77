package pe.cumbe.account;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * What a head asks for somebody of the dependency.
 *
 * @param post what the person works as there
 * @param roles of a dependency only
 * @param until last day, included; null for no end
 * @param reason why
 */
public record AskForAccount(
        AgencyCode agency,
        String displayName,
        String email,
        String post,
        Set<Role> roles,
        LocalDate from,
        @Nullable LocalDate until,
        String reason) {

    public AskForAccount {
        roles = Set.copyOf(roles);
    }
}
