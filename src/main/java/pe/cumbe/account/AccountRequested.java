package pe.cumbe.account;

import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * Something happened to a request for an account. Fired inside the transaction, where the record of acts hears it.
 *
 * @param number the one of the request; nothing personal
 * @param after what came of it: the roles asked for, the account granted, the reason of a refusal; null for nothing
 */
public record AccountRequested(Actor actor, Kind kind, AgencyCode agency, long number, @Nullable String after) {

    /** What happened. */
    public enum Kind {
        ACCOUNT_ASKED,
        ACCOUNT_REQUEST_GRANTED,
        ACCOUNT_REQUEST_REFUSED,
        ACCOUNT_REQUEST_WITHDRAWN
    }
}
