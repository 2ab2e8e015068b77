package pe.cumbe.account;

import static java.util.Map.entry;
import static pe.cumbe.account.AccountRequestVerb.*;

import java.util.Map;
import java.util.Optional;

/** Where a request for an account stands, and what each verb makes of it. What is not here is refused. */
public enum AccountRequestState {
    ASKED,
    GRANTED,
    REFUSED,
    WITHDRAWN;

    private static final Map<AccountRequestState, Map<AccountRequestVerb, AccountRequestState>> NEXT = Map.ofEntries(
            entry(ASKED, Map.of(GRANT, GRANTED, REFUSE, REFUSED, WITHDRAW, WITHDRAWN)),
            entry(GRANTED, Map.of()),
            entry(REFUSED, Map.of()),
            entry(WITHDRAWN, Map.of()));

    /** What it becomes; empty when that cannot be done to it. */
    public Optional<AccountRequestState> after(AccountRequestVerb verb) {
        return Optional.ofNullable(NEXT.getOrDefault(this, Map.of()).get(verb));
    }
}
