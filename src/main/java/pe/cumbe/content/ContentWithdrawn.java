package pe.cumbe.content;

import pe.cumbe.agency.AgencyCode;

/** What stood at an address is no longer to be read. Fired inside the transaction: look after it has succeeded. */
public record ContentWithdrawn(AgencyCode agency, ContentKind kind, String slug, String path) {}
