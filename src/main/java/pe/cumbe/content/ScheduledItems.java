package pe.cumbe.content;

import java.time.Instant;
import java.util.List;
import pe.cumbe.agency.AgencyCode;

/** What is to happen by itself, in all portals: for the worker that does it. */
public interface ScheduledItems {

    /** Items whose moment has come, those that waited longest first. */
    List<Due> due(Instant now);

    /** An item with something to be done to it. */
    record Due(AgencyCode agency, long item) {}
}
