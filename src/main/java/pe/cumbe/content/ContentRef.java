package pe.cumbe.content;

import pe.cumbe.agency.AgencyCode;

/**
 * An item, as somebody saw it.
 *
 * @param version of the {@link ContentView} the person was looking at
 */
public record ContentRef(AgencyCode agency, long id, long version) {}
