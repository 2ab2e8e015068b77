package pe.cumbe.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Links to drafts, known by their seals. */
public interface PreviewLinks {

    void add(PreviewLink link);

    /** Those of an item that serve, the last first. */
    List<PreviewLink> serving(AgencyCode agency, long item, Instant now);

    Optional<PreviewLink> find(AgencyCode agency, long item, long id);

    /** The one with that seal, whether it still serves or not. */
    Optional<PreviewLink> sealed(String seal);
}
