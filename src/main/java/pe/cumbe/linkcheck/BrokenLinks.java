package pe.cumbe.linkcheck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Broken links, by portal. */
public interface BrokenLinks {

    /** The longest broken first. */
    List<BrokenLink> of(AgencyCode agency);

    void add(BrokenLink link);

    void remove(BrokenLink link);

    Optional<LinkNight> night(AgencyCode agency);

    void add(LinkNight night);

    /** How many are surely broken, of each portal that has any. */
    Map<AgencyCode, Long> counts();
}
