package pe.cumbe.agency;

import pe.cumbe.shared.LegalTerm;

/** What a row of the organisation is. Only the first two have a portal. */
public enum AgencyKind {
    /** The regional government itself; its portal is the root. */
    ENTITY,
    /** A dependency: it has, or may have, a portal of its own. */
    AGENCY,
    /** An internal unit, shown inside the portal of the dependency it belongs to. */
    @LegalTerm("unidad orgánica")
    OFFICE
}
