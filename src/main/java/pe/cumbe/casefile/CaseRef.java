package pe.cumbe.casefile;

import pe.cumbe.agency.AgencyCode;

/**
 * A case as an officer's screen showed it.
 *
 * @param agency the dependency for which the officer acts
 * @param version the one on the screen; if the case has moved since, the desk says so and changes nothing
 */
public record CaseRef(AgencyCode agency, CaseNumber number, long version) {}
