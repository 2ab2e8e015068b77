package pe.cumbe.complaint;

import pe.cumbe.agency.AgencyCode;

/**
 * A complaint as an officer's screen showed it.
 *
 * @param agency the dependency for which the officer acts
 * @param version the one on the screen; if it has moved since, the desk says so and changes nothing
 */
public record ComplaintRef(AgencyCode agency, ComplaintNumber number, long version) {}
