package pe.cumbe.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;

/** Direct accesses at the window, by dependency. */
public interface DirectAccesses {

    void add(DirectAccess access);

    Optional<DirectAccess> find(AgencyCode agency, AccessNumber number);

    /** The same, held until the transaction ends. */
    Optional<DirectAccess> hold(AgencyCode agency, AccessNumber number);

    /** Those that wait first, what falls due first first; then the newest. */
    PageOf<DirectAccess> queue(AgencyCode agency, int page, int size);

    /** How many have to be shown. */
    long countWaiting(AgencyCode agency);

    /** Those that ended and were last touched before then, and still name somebody. */
    List<DirectAccess> past(AgencyCode agency, Instant before);

    long countPast(AgencyCode agency, Instant before);
}
