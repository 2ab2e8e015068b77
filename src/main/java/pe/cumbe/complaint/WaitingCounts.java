package pe.cumbe.complaint;

import java.util.Map;
import pe.cumbe.agency.AgencyCode;

/** How many open complaints wait in each dependency of the region: figures, never rows. */
interface WaitingCounts {

    Map<AgencyCode, Long> waiting(ComplaintDoor door);
}
