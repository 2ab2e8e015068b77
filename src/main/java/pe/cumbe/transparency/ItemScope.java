package pe.cumbe.transparency;

import pe.cumbe.agency.AgencyCode;

/** Who has to publish an item. */
public enum ItemScope {
    /** The regional government as a whole, in its own portal. */
    ENTITY,
    EACH_AGENCY;

    public boolean reaches(AgencyCode agency) {
        return this == EACH_AGENCY || agency.isRegion();
    }
}
