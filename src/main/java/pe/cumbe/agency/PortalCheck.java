package pe.cumbe.agency;

import java.util.Map;

/**
 * A column of the matrix that whoever manages portals reads: how one thing stands in every portal. A room offers it by
 * being a CDI bean of this type, and answers for all portals in a fixed number of questions to the database.
 */
public interface PortalCheck {

    /** One word of the texts: {@code links}. */
    String name();

    /** Where the column stands, from the left. */
    int place();

    /** Where it is seen and mended, or whom it is asked of. */
    String address(AgencyView portal);

    /** What was found, of each portal where there is something to tell. */
    Map<AgencyCode, PortalFinding> look();
}
