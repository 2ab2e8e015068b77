package pe.cumbe.account;

import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Requests for accounts, of all dependencies. */
public interface AccountRequests {

    /** Keeps it and gives it its id. */
    void add(AccountRequest request);

    /** The newest first. */
    List<AccountRequest> of(AgencyCode agency, int most);

    /** In one state: what waits, the oldest first; what was answered, the newest first. */
    List<AccountRequest> in(AccountRequestState state, int most);

    long countWaiting();

    Optional<AccountRequest> find(long id);

    /** Locks the row until the transaction ends, so that it is answered once. */
    Optional<AccountRequest> hold(long id);

    /** Whether somebody asked for an account with that e-mail there and waits. */
    boolean isAsked(AgencyCode agency, String email);
}
