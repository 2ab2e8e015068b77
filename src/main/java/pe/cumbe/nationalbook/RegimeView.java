package pe.cumbe.nationalbook;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Confidence;

/**
 * The regime of a dependency from a day on.
 *
 * @param address where reclamos are filed; null where nobody knows it
 * @param terms what that regime promises, in words; null where nobody knows it
 * @param authorisation number of the national authority's, for a book of one's own
 * @param officer who answers for complaints; null where nobody was named
 * @param designatedOn the day of that designation
 */
public record RegimeView(
        AgencyCode agency,
        ComplaintRegime regime,
        LocalDate since,
        @Nullable String address,
        @Nullable String terms,
        @Nullable String authorisation,
        @Nullable String officer,
        @Nullable LocalDate designatedOn,
        String source,
        Confidence confidence,
        String setBy,
        Instant setAt) {}
