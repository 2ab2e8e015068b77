package pe.cumbe.account;

import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * A desk did not let somebody do something.
 *
 * @param agency whose thing it was; null where the permission is asked for nowhere in particular
 */
public record Refused(Actor actor, Permission permission, @Nullable AgencyCode agency) {}
