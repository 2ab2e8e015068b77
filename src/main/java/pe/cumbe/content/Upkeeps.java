package pe.cumbe.content;

import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** How often each item is looked at; absent where nobody has said. */
public interface Upkeeps {

    void add(Upkeep upkeep);

    Optional<Upkeep> of(AgencyCode agency, long item);
}
