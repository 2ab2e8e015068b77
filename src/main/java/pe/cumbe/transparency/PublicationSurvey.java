package pe.cumbe.transparency;

import java.util.Collection;
import java.util.List;
import pe.cumbe.agency.AgencyCode;

/** What was published, across agencies: it is public, and whoever looks after all portals compares them. */
public interface PublicationSurvey {

    /** The version that stands of the newest period of each item of each of those agencies. */
    List<Publication> standing(Collection<AgencyCode> agencies);
}
