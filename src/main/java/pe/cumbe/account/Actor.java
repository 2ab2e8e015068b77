package pe.cumbe.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pe.cumbe.agency.AgencyCode;

/**
 * Who acts, as a desk sees it: the account and the grants in force at this instant. Every desk that changes or shows
 * something private takes an actor and asks it; a page that hides a button proves nothing.
 *
 * @param username empty for somebody who did not sign in
 */
public record Actor(String username, String displayName, List<Grant> grants) {

    /** A person who did not sign in. */
    public static final Actor CITIZEN = new Actor("", "", List.of());

    /** The system itself: what the law closes on a day, first-day content. */
    public static final Actor SYSTEM = new Actor("sistema", "Sistema", List.of());

    public Actor {
        grants = List.copyOf(grants);
    }

    public boolean isSignedIn() {
        return !username.isEmpty() && !isSystem();
    }

    /** Only code is the system: no account may have its username. First-day content is loaded by it through the desks. */
    public boolean isSystem() {
        return equals(SYSTEM);
    }

    public boolean may(Permission permission, AgencyCode agency) {
        return isSystem()
                || grants.stream()
                        .anyMatch(grant -> grant.role().permissions().contains(permission) && grant.covers(agency));
    }

    public boolean mayAnywhere(Permission permission) {
        return isSystem()
                || grants.stream().anyMatch(grant -> grant.role().permissions().contains(permission));
    }

    /** The dependencies for which it holds the permission by a grant of their own. */
    public List<AgencyCode> agenciesWith(Permission permission) {
        Set<AgencyCode> agencies = new TreeSet<>(java.util.Comparator.comparing(AgencyCode::value));
        for (var grant : grants) {
            if (grant.role().permissions().contains(permission) && grant.agency() != null) {
                agencies.add(grant.agency());
            }
        }
        return List.copyOf(agencies);
    }

    /** The kiosk whose operator this is. */
    public Optional<String> kiosk() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.KIOSK_OPERATOR)
                .flatMap(grant -> Optional.ofNullable(grant.kiosk()).stream())
                .findFirst();
    }

    /** Refuses with {@link NotAllowed} when the permission is not held for that dependency. */
    public void require(Permission permission, AgencyCode agency) {
        if (!may(permission, agency)) {
            throw new NotAllowed(this, permission, agency);
        }
    }

    /** Refuses with {@link NotAllowed} when the permission is held nowhere. */
    public void require(Permission permission) {
        if (!mayAnywhere(permission)) {
            throw new NotAllowed(this, permission, null);
        }
    }
}
