package pe.cumbe.portal;

import pe.cumbe.shared.Reason;

/** Why a portal is not opened or changed. */
public enum PortalReason implements Reason {
    UNKNOWN_AGENCY,
    ALREADY_OPEN,
    NOT_OPEN,
    OFFICE_INSIDE_AN_AGENCY,
    MOVED_ELSEWHERE,
    THE_REGION_STAYS,
    NO_TEMPLATE,
    CHANGED_MEANWHILE,
    ADDRESS_TOO_LONG,
    PHONE_MALFORMED,
    EMAIL_MALFORMED,
    HOURS_TOO_LONG,
    COLOUR_MALFORMED,
    COLOUR_STRONG_MALFORMED,
    COLOUR_DARK_MALFORMED,
    BRAND_NOT_READABLE,
    BRAND_STRONG_NOT_READABLE,
    BRAND_DARK_NOT_READABLE,
    SLUG_MALFORMED,
    /** The region's own pages use that word. */
    SLUG_RESERVED,
    SLUG_TAKEN,
    /** It had a portal before: its address changes where old ones go on leading ({@link AddressDesk}). */
    SLUG_FIXED,
    HOST_MALFORMED,
    HOST_TAKEN,
    /** It is the installation's own: it leads to all portals already. */
    HOST_OURS,
    ACRONYM_MALFORMED,
    REASON_MISSING,
    REASON_TOO_LONG,
    NO_SUCCESSOR,
    TOO_MANY_PAGES,
    NOTHING_TO_PUBLISH
}
