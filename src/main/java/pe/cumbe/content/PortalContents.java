package pe.cumbe.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pe.cumbe.agency.AgencyCode;

/** How the contents of all portals stand: one question each, whatever there is. */
public interface PortalContents {

    /** How many there are, and since when the first. */
    record Waiting(long count, Instant since) {}

    /** How many there are, and the day of the first. */
    record Due(long count, LocalDate since) {}

    /** What was sent and nobody has published or returned. */
    Map<AgencyCode, Waiting> inReview();

    /** What everybody reads and waits to be looked at again. */
    Map<AgencyCode, Due> toLookAt(LocalDate today);

    /** When something that somebody had sent was last published; nothing where only the template spoke. */
    Map<AgencyCode, Instant> lastPublished();

    List<FourEyesExcuse> excuses(LocalDate today);
}
