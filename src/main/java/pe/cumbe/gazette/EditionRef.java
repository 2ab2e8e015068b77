package pe.cumbe.gazette;

import pe.cumbe.agency.AgencyView;

/**
 * An edition as somebody saw it.
 *
 * @param version that was seen: a later one means that somebody else was there
 */
public record EditionRef(AgencyView agency, long id, long version) {}
