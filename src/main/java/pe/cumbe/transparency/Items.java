package pe.cumbe.transparency;

import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** All that has to be published, by whoever it is. It is public. */
public interface Items {

    Optional<Item> find(String code);

    /** The item, held until the transaction ends: two who publish it at once do so one after the other. */
    Optional<Item> hold(String code);

    /** In the order of the headings. */
    List<Item> all();

    void add(Item item);

    /** The number of an agency in the national portal. */
    Optional<String> nationalEntity(AgencyCode agency);

    /** Keeps it, or corrects the one that is there. */
    void put(NationalEntity entity);

    List<DueSetting> dueSettings();

    /** Keeps it, or corrects the one that is there. */
    void put(DueSetting setting);
}
