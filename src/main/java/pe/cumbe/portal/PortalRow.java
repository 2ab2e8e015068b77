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
}
