package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.shared.Rejected;

/**
 * Where whoever manages accounts suspends one for some days and lets it in again. Suspended, nobody signs in with it and
 * its sessions end with their next request; its roles stay as they are and count again the day after the last one. Who
 * goes for good is closed instead, in {@link AccountDesk}.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class SuspensionDesk {

    private static final int LONGEST_REASON = 300;

    private final Accounts accounts;
    private final Event<AccountChanged> changes;
    private final Clock clock;

    @Inject
    public SuspensionDesk(Accounts accounts, Event<AccountChanged> changes, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Suspends from now until a day, included; an account that is suspended already gets the new day and reason.
     *
     * @param lastDay within a year: whoever is away for longer has the account closed
     */
    public void suspend(String username, @Nullable LocalDate lastDay, String reason, Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        if (username.equals(actor.username())) {
            throw new Rejected(AccountReason.OWN_ACCOUNT);
        }
        var why = reason.strip();
        var objections = new ArrayList<AccountReason>();
        if (lastDay == null || lastDay.isBefore(today())) {
            objections.add(AccountReason.SUSPENSION_OVER);
        } else if (lastDay.isAfter(today().plusYears(1))) {
            objections.add(AccountReason.SUSPENSION_TOO_LONG);
        }
        if (why.isEmpty() || why.length() > LONGEST_REASON || why.chars().anyMatch(Character::isISOControl)) {
            objections.add(AccountReason.SUSPENSION_WITHOUT_REASON);
        }
        if (lastDay == null || !objections.isEmpty()) {
            throw new Rejected(objections);
        }
        accounts.refuseToLoseTheLastManager(username, today());
        var account = stillOpen(username);
        var before = account.suspension().inWords(today()).orElse(null);
        account.suspend(lastDay, why);
        changes.fire(new AccountChanged(
                actor,
                Kind.ACCOUNT_SUSPENDED,
                username,
                null,
                before,
                account.suspension().inWords(today()).orElse(null)));
    }

    /** Lets it in again before the last day; the person signs in anew. */
    public void lift(String username, Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        if (username.equals(actor.username())) {
            throw new Rejected(AccountReason.OWN_ACCOUNT);
        }
        var account = stillOpen(username);
        var before = account.suspension().inWords(today()).orElseThrow(() -> new Rejected(AccountReason.NOT_SUSPENDED));
        account.liftSuspension();
        changes.fire(new AccountChanged(actor, Kind.SUSPENSION_LIFTED, username, null, before, null));
    }

    private Account stillOpen(String username) {
        return accounts.findForUpdate(username)
                .orElseThrow(() -> new Rejected(AccountReason.UNKNOWN_ACCOUNT))
                .stillOpen();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
