package pe.cumbe.media;

import pe.cumbe.agency.AgencyCode;

/**
 * A file of a library, as somebody saw it.
 *
 * @param version of the {@link MediaView} they were looking at
 */
public record MediaRef(AgencyCode agency, String word, long version) {}
