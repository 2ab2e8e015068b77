package pe.cumbe.access;

import pe.cumbe.agency.AgencyCode;

/**
 * A request as an officer's screen showed it.
 *
 * @param version the one on the screen; if it has moved since, the desk says so and changes nothing
 */
public record AccessRef(AgencyCode agency, AccessNumber number, long version) {}
