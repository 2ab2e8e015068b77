package pe.cumbe.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;

/** All accounts, of the whole region. */
public interface Accounts {

    Optional<Account> find(String username);

    /** Locks the row until the transaction ends, so that failures in parallel are all counted. */
    Optional<Account> findForUpdate(String username);

    /** Open accounts with that username or that e-mail, in lower case; some at most. */
    List<Account> findByNameOrEmail(String typed);

    /**
     * Those who may still manage accounts on that day. Locks their rows until the transaction ends, so that two of them
     * cannot remove each other in the same instant.
     */
    List<Account> managersForUpdate(LocalDate today);

    /** Refuses with {@link AccountReason#LAST_ADMINISTRATOR} when nobody else manages accounts on that day. */
    default void refuseToLoseTheLastManager(String username, LocalDate today) {
        var managers = managersForUpdate(today);
        if (managers.size() == 1 && managers.get(0).username().equals(username)) {
            throw new Rejected(AccountReason.LAST_ADMINISTRATOR);
        }
    }

    /**
     * By name, a page at a time.
     *
     * @param words part of the username or of the name; empty for all
     * @param page counted from 1
     */
    PageOf<Account> search(String words, boolean closedToo, int page, int size);

    /** Grants of open accounts, not revoked, whose last day lies between the two, both included. */
    long countGrantsEnding(LocalDate from, LocalDate until);

    /** The dependencies for which somebody with an open account holds one of those roles on that day. */
    Set<AgencyCode> agenciesServed(Set<Role> roles, LocalDate today);

    /** Open accounts with a role of that dependency that is in force on that day or later, by name. */
    List<Account> of(AgencyCode agency, LocalDate today);

    /** Open accounts whose person's last day was before that day. */
    List<String> leftBefore(LocalDate today);

    /** Since when each dependency has somebody with a role of its own that has not ended by that day. */
    Map<AgencyCode, LocalDate> servedSince(LocalDate today);

    /** Refuses with {@link AccountReason#USERNAME_TAKEN} when somebody added that username in the same instant. */
    void add(Account account);
}
