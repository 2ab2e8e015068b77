package pe.cumbe.agency;

import java.util.List;
import java.util.Optional;

/** All the units of the organisation. */
public interface Agencies {

    Optional<Agency> find(AgencyCode code);

    /** Locks the row until the transaction ends: two persons who change it in the same instant do so one after the other. */
    Optional<Agency> findForUpdate(AgencyCode code);

    /** In the order of the organisation. */
    List<Agency> all();

    void add(Agency agency);

    /** The address words that portals had and left. */
    List<FormerSlug> formerSlugs();

    void add(FormerSlug former);

    void remove(FormerSlug former);

    /** The host names that lead to portals, in order. */
    List<PortalHost> hosts();

    void add(PortalHost host);

    void remove(PortalHost host);

    List<Province> provinces();

    void add(Province province);

    void add(District district);

    List<District> districts();

    long countDistricts();
}
