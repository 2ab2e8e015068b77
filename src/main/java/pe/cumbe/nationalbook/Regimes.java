package pe.cumbe.nationalbook;

import java.time.LocalDate;
import java.util.List;
import pe.cumbe.agency.AgencyCode;

/** The regimes of the dependencies, with their history. They are public. */
public interface Regimes {

    void add(RegimeView line);

    /** The lines of a dependency, newest first. */
    List<RegimeView> of(AgencyCode agency);

    /**
     * The line in force on that day. A dependency without one of its own has the region's, which the first-day content
     * brings.
     */
    default RegimeView current(AgencyCode agency, LocalDate day) {
        return of(agency).stream()
                .filter(line -> !line.since().isAfter(day))
                .findFirst()
                .orElseGet(() -> of(AgencyCode.REGION).stream()
                        .filter(line -> !line.since().isAfter(day))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no regime of complaints for the region")));
    }
}
