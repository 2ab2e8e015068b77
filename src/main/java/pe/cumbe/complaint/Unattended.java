package pe.cumbe.complaint;

import pe.cumbe.agency.AgencyCode;

/** So many open ones wait behind a door of a dependency where nobody has the role to open it. */
public record Unattended(AgencyCode agency, ComplaintDoor door, long waiting) {}
