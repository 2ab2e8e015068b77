package pe.cumbe.transparency;

import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** What was published. Each method says of which agency. */
public interface Publications {

    /** Adds it and gives it its id. */
    void add(Publication publication);

    void add(PublishedTable table);

    /** Of each item the newest period and all its versions, from the last version to the first. */
    List<Publication> newest(AgencyCode agency);

    /** All of an item, from the newest period and version to the oldest. */
    List<Publication> of(AgencyCode agency, String item);

    /** The version of that period that stands now. */
    Optional<Publication> standing(AgencyCode agency, String item, Period period);

    Optional<PublishedTable> table(AgencyCode agency, long publication);
}
