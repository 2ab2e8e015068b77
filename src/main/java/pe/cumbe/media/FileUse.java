package pe.cumbe.media;

import pe.cumbe.agency.AgencyCode;

/**
 * A page that names a file.
 *
 * @param agency whose the page is
 * @param item its number there
 * @param published whether what everybody reads names it
 * @param draft whether what is being written does
 */
public record FileUse(AgencyCode agency, long item, String title, boolean published, boolean draft) {}
