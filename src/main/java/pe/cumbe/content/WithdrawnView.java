package pe.cumbe.content;

import java.time.Instant;
import pe.cumbe.agency.AgencyCode;

/** What stood at an address until it was withdrawn. */
public record WithdrawnView(AgencyCode agency, ContentKind kind, Instant withdrawnAt, String reason) {}
