package pe.cumbe.content;

import pe.cumbe.agency.AgencyCode;

/**
 * Somebody begins an item.
 *
 * @param slug its address word; blank for one made of the title
 * @param formKey what the form says of itself: the same one sent twice makes one item
 */
public record NewContent(AgencyCode agency, ContentKind kind, String slug, String formKey, ContentText text) {}
