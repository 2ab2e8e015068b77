package pe.cumbe.account;

import java.util.List;
import pe.cumbe.agency.AgencyCode;

/** Where a role can be held: the dependencies and kiosks there are. */
interface KnownPlaces {

    /** Whether it is a dependency; a unit inside one is none. */
    boolean isAgency(AgencyCode code);

    /** As people read it. */
    String nameOf(AgencyCode code);

    boolean isKiosk(String code);

    List<KioskDirectory.KioskChoice> kiosks();
}
