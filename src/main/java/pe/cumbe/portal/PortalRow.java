package pe.cumbe.portal;

import pe.cumbe.agency.AgencyView;

/**
 * A unit of the organisation as the administrator of portals sees it.
 *
 * @param openable whether a portal can be opened for it, or opened again
 * @param parentName the unit it belongs to; empty for the region
 */
public record PortalRow(AgencyView agency, boolean openable, String parentName, String provinceName) {

    public boolean open() {
        return agency.hasPortal();
    }

    /** Whether a citizen cannot yet be told how to reach it: no address, or neither phone nor e-mail. */
    public boolean contactToConfirm() {
        var contact = agency.contact();
        return contact.address() == null || (contact.phone() == null && contact.email() == null);
    }
}
