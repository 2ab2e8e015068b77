package pe.cumbe.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * What part of the register is read; null where it does not matter.
 *
 * @param from first instant of filing, included
 * @param until last instant of filing, not included
 */
public record RegisterQuery(@Nullable AgencyCode agency, @Nullable Instant from, @Nullable Instant until) {

    public static final RegisterQuery ALL = new RegisterQuery(null, null, null);
}
