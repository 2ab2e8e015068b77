package pe.cumbe.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pe.cumbe.agency.AgencyCode;

/** What waits for an editor: one question each, whatever there is. */
public interface StartItems {

    /** What that person wrote last and nobody has sent. */
    List<StartRow> drafts(List<AgencyCode> agencies, String username, int most);

    List<StartRow> returned(List<AgencyCode> agencies, int most);

    /** What everybody reads until a moment before that one. */
    List<StartRow> expiring(List<AgencyCode> agencies, Instant before, int most);

    /** What everybody reads and waits to be looked at. */
    List<StartRow> due(List<AgencyCode> agencies, LocalDate today, int most);
}
