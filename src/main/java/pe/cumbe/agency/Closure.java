package pe.cumbe.agency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;

/**
 * The portal of a dependency was closed: its addresses say since when and why, and its texts are kept.
 *
 * @param reason as people read it
 * @param successor the dependency that took over its functions, where one did
 */
@LegalTerm("cierre de un portal")
public record Closure(Instant at, String reason, @Nullable AgencyCode successor) {}
