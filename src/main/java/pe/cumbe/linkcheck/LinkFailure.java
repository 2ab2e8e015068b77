package pe.cumbe.linkcheck;

/** Why a link leads nowhere. */
public enum LinkFailure {
    /** Nothing stands at that address of this portal. */
    NOTHING_HERE,
    /** The other site says that it has no such page. */
    NOT_FOUND,
    /** The other site fails. */
    SITE_FAILS,
    /** No site has that name, or it has no safe connection. */
    NO_SITE,
    /** The other site does not answer in time. */
    NO_ANSWER
}
