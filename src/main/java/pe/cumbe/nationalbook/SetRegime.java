package pe.cumbe.nationalbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** A regime somebody sets, as typed; empty where nothing is. */
public record SetRegime(
        AgencyCode agency,
        ComplaintRegime regime,
        LocalDate since,
        String address,
        String terms,
        String authorisation,
        String officer,
        @Nullable LocalDate designatedOn) {}
