package pe.cumbe.portal;

import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Contact;

/**
 * Somebody opens the portal of a dependency, all at once.
 *
 * @param slug its address word; blank to keep the one it has
 * @param template the number of the version it starts from
 * @param brand its colours, as {@code #rrggbb}; all three blank for those of the region
 * @param contact what is blank stays as it is
 */
public record OpenPortal(
        AgencyCode agency,
        String slug,
        int template,
        String brand,
        String brandStrong,
        String brandDark,
        Contact contact) {}
