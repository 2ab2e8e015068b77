package pe.cumbe.upgrade;

/** Why a block waits for somebody of the dependency. */
public enum Collision {
    /** The template and the dependency changed the same paragraph. */
    BOTH_CHANGED,
    /** The template no longer has the block; the dependency wrote in it, and it stays. */
    GONE_FROM_TEMPLATE,
    /** The dependency took the block out, and the template changed it. */
    GONE_FROM_PORTAL,
    /** The block became the region's; what the dependency had written in it is kept here. */
    NOW_FIXED,
    /** The template no longer has the page; the dependency wrote in it, and it stays. */
    PAGE_GONE,
    /** The template brings a page at an address word that the dependency uses for another. */
    ADDRESS_TAKEN,
    /** The upgrade was taken back; what the dependency decided because of it stands, and may be taken back too. */
    UNDONE
}
