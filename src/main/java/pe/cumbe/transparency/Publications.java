package pe.cumbe.transparency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pe.cumbe.agency.AgencyCode;

/** What was published. Each method says of which agency. */
public interface Publications {

    /** Adds it and gives it its id. */
    void add(Publication publication);

    void add(PublishedTable table);

    /** Some of an agency, in the order in which they were published, after the one with that number. */
    List<Publication> after(AgencyCode agency, long id, int most);

    /** Of each item the newest period and all its versions, from the last version to the first. */
    List<Publication> newest(AgencyCode agency);

    /** Of each item the newest period that begins within those days, and all its versions. */
    List<Publication> newest(AgencyCode agency, LocalDate from, LocalDate until);

    /** The years of which something of those items is out. */
    Set<Integer> years(AgencyCode agency, Collection<String> items);

    /** How many items stand with a notice of absence. */
    long notices(AgencyCode agency);

    /** All of an item, from the newest period and version to the oldest. */
    List<Publication> of(AgencyCode agency, String item);

    /** The version of that period that stands now. */
    Optional<Publication> standing(AgencyCode agency, String item, Period period);

    Optional<PublishedTable> table(AgencyCode agency, long publication);
}
