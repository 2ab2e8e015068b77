package pe.cumbe.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.TreeMap;

/** What all rooms hold of a dependency. */
@ApplicationScoped
public class Stakes {

    private final Iterable<Stake> rooms;

    @Inject
    public Stakes(@Any Instance<Stake> rooms) {
        this.rooms = rooms;
    }

    public Stakes(Iterable<Stake> rooms) {
        this.rooms = rooms;
    }

    /** A figure of each room, by its name. */
    public SortedMap<String, Long> of(AgencyCode agency) {
        var figures = new TreeMap<String, Long>();
        rooms.forEach(room -> figures.put(room.name(), room.count(agency)));
        return figures;
    }
}
