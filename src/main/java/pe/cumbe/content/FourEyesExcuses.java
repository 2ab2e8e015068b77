package pe.cumbe.content;

import java.time.LocalDate;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** The excuses from four eyes, those of the past too. */
public interface FourEyesExcuses {

    void add(FourEyesExcuse excuse);

    /** The last one that was given to a dependency and is in force on a day. */
    Optional<FourEyesExcuse> inForce(AgencyCode agency, LocalDate today);
}
