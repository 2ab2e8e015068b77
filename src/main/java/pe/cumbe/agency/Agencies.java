package pe.cumbe.agency;

import java.util.List;
import java.util.Optional;

/** All the units of the organisation. */
public interface Agencies {

    Optional<Agency> find(AgencyCode code);

    /** In the order of the organisation. */
    List<Agency> all();

    void add(Agency agency);

    List<Province> provinces();

    void add(Province province);

    void add(District district);

    List<District> districts();

    long countDistricts();
}
