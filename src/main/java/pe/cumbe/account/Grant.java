package pe.cumbe.account;

import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * One role in force now.
 *
 * @param agency the dependency it is for; null for a role of the whole region
 * @param kiosk the code of the kiosk, for operators only
 */
public record Grant(Role role, @Nullable AgencyCode agency, @Nullable String kiosk) {

    boolean covers(AgencyCode other) {
        return role.regionWide() || other.equals(agency);
    }
}
