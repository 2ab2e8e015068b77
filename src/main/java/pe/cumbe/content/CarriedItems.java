package pe.cumbe.content;

import java.util.List;
import pe.cumbe.agency.AgencyCode;

/** What a portal says, for whoever takes all of it somewhere else. */
interface CarriedItems {

    /** Some of a portal, in a fixed order, after the one with that number; earlier ones leave the memory. */
    List<ContentItem> after(AgencyCode agency, long id, int most);

    List<FormerAddress> former(AgencyCode agency, long item);

    /** Whether somebody wrote something there: all it has came with the template otherwise. */
    boolean isWritten(AgencyCode agency);

    /** Takes away all that a portal has. */
    void clear(AgencyCode agency);
}
