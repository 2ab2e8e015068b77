package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;

/**
 * Where it is said which day is the last of a person: by the head, in the dependency; by whoever manages accounts,
 * everywhere. When that day is over, in Lima, roles have ended and nobody enters with the account; the next day it is
 * closed. A last day is brought forward, never put off: who stays longer is given roles again.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class LeavingDesk {

    private final Accounts accounts;
    private final Event<AccountChanged> changes;
    private final Clock clock;

    @Inject
    public LeavingDesk(Accounts accounts, Event<AccountChanged> changes, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    /** The people of a dependency with their roles there, by name. */
    public List<AgencyPerson> people(AgencyCode agency, Actor head) {
        head.require(Permission.OVERSEE, agency);
        return accounts.of(agency, today()).stream()
                .map(account -> account.asPerson(agency, today()))
                .toList();
    }

    /** The person leaves the institution. */
    public void leave(String username, @Nullable LocalDate day, Actor manager) {
        manager.require(Permission.MANAGE_ACCOUNTS);
        leave(null, username, day, manager);
    }

    /** The person leaves a dependency, and the institution where they have nothing else. */
    public void leaveAgency(AgencyCode agency, String username, @Nullable LocalDate day, Actor head) {
        head.require(Permission.OVERSEE, agency);
        if (accounts.of(agency, today()).stream()
                .noneMatch(account -> account.username().equals(username))) {
            throw new Rejected(AccountReason.NOT_OF_THE_AGENCY);
        }
        leave(agency, username, day, head);
    }

    /** The person does not leave after all; the roles that were shortened stay so. */
    public void stay(String username, Actor manager) {
        manager.require(Permission.MANAGE_ACCOUNTS);
        var account = stillOpen(username, manager);
        var before = account.lastDay().orElseThrow(() -> new Rejected(AccountReason.NOT_LEAVING));
        account.stay();
        changes.fire(new AccountChanged(manager, Kind.LEAVING_DAY_LIFTED, username, null, before.toString(), null));
    }

    /** Whose last day was before that day, and whose account is still open. */
    List<String> leftBefore(LocalDate day) {
        return accounts.leftBefore(day);
    }

    /** Closes the account of somebody whose last day was before that day; doing it again changes nothing. */
    void closeWhoLeft(String username, LocalDate day) {
        accounts.findForUpdate(username)
                .filter(account -> !account.isClosed() && account.hasLeft(day))
                .ifPresent(account -> {
                    account.close();
                    changes.fire(new AccountChanged(Actor.SYSTEM, Kind.ACCOUNT_CLOSED, username));
                });
    }

    private void leave(@Nullable AgencyCode agency, String username, @Nullable LocalDate day, Actor actor) {
        if (day == null || day.isBefore(today())) {
            throw new Rejected(AccountReason.LEAVING_DAY_PAST);
        }
        if (day.isAfter(today().plusYears(AccountDesk.LONGEST_GRANT))) {
            throw new Rejected(AccountReason.DATES_TOO_FAR);
        }
        var managers = accounts.managersForUpdate(day.plusDays(1));
        var account = stillOpen(username, actor);
        var before = account.lastDay();
        if (before.filter(day::isAfter).isPresent()) {
            throw new Rejected(AccountReason.LEAVES_BEFORE);
        }
        account.leave(agency, day, clock.instant());
        if (!managers.isEmpty() && managers.stream().noneMatch(one -> one.isAccountManagerOn(day.plusDays(1)))) {
            throw new Rejected(AccountReason.LAST_ADMINISTRATOR);
        }
        changes.fire(new AccountChanged(
                actor,
                Kind.LEAVING_DAY_SET,
                username,
                agency,
                before.map(LocalDate::toString).orElse(null),
                day + inWords(account.lastDay())));
    }

    /** Whether the account ends with it, or only what it did in one dependency. */
    private static String inWords(Optional<LocalDate> lastDay) {
        return lastDay.isPresent() ? " (cuenta)" : "";
    }

    private Account stillOpen(String username, Actor actor) {
        if (username.equals(actor.username())) {
            throw new Rejected(AccountReason.OWN_ACCOUNT);
        }
        return accounts.findForUpdate(username)
                .orElseThrow(() -> new Rejected(AccountReason.UNKNOWN_ACCOUNT))
                .stillOpen();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
