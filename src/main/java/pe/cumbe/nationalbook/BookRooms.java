package pe.cumbe.nationalbook;

import java.util.List;
import pe.cumbe.agency.AgencyCode;

/** What the national book needs of the rooms below. */
public interface BookRooms {

    /** The dependencies: those that have, or may have, a portal. */
    List<AgencyCode> agencies();

    BookDays days(AgencyCode agency);
}
