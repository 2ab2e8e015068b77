package pe.cumbe.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * Asks for a role.
 *
 * @param agency the dependency; null for roles of the whole region and for operators
 * @param kiosk the code of the kiosk; null but for operators
 * @param from first day, in Lima
 * @param until last day, included; null for no end
 * @param askedBy who asked for it, in words; null for what the system grants
 */
public record GrantRole(
        Role role,
        @Nullable AgencyCode agency,
        @Nullable String kiosk,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String askedBy) {

    public GrantRole(
            Role role, @Nullable AgencyCode agency, @Nullable String kiosk, LocalDate from, @Nullable LocalDate until) {
        this(role, agency, kiosk, from, until, null);
    }

    /** The same, as somebody asked for it. */
    public GrantRole askedBy(String who) {
        return new GrantRole(role, agency, kiosk, from, until, who);
    }
}
