package pe.cumbe.backoffice;

import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * Something that waits, and where it is done.
 *
 * @param agency the dependency it waits in; null for the whole region
 * @param urgent whether somebody is being kept waiting beyond what was promised
 */
public record WorkItem(WorkKind kind, long count, @Nullable AgencyCode agency, String address, boolean urgent) {}
