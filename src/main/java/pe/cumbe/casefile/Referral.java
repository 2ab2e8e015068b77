package pe.cumbe.casefile;

import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/**
 * Sending a case to the office that will study it.
 *
 * @param agency the same dependency, or another one, which then sees the case and answers for it
 * @param office the office inside it, as people call it; empty for the dependency itself
 */
@LegalTerm("derivación")
public record Referral(AgencyCode agency, String office, String reason) {}
