package pe.cumbe.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * What the auditor looks for; null where it does not matter.
 *
 * @param from first instant, included
 * @param until last instant, not included
 */
public record ActsQuery(
        @Nullable AgencyCode agency,
        @Nullable String username,
        @Nullable String kind,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final ActsQuery ALL = new ActsQuery(null, null, null, null, null);
}
