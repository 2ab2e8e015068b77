package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Settings;

/**
 * Where accounts are opened and closed and roles granted and revoked, by whoever manages accounts or by the system on
 * its first day. Nobody changes their own roles, and somebody stays who manages accounts. Each method refuses with {@link
 * NotAllowed} whoever may not manage accounts, and with {@link Rejected} what the rules forbid.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class AccountDesk {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    static final int LONGEST_NAME = 120;
    private static final int LONGEST_ASKING = 200;
    /** Years. Further away it is a slip of the fingers. */
    static final int LONGEST_GRANT = 20;

    private final Accounts accounts;
    private final KnownPlaces places;
    private final Passwords passwords;
    private final EmailDomainDesk domains;
    private final Settings settings;
    private final Event<AccountChanged> changes;
    private final Clock clock;

    @Inject
    AccountDesk(
            Accounts accounts,
            KnownPlaces places,
            Passwords passwords,
            EmailDomainDesk domains,
            Settings settings,
            Event<AccountChanged> changes,
            Clock clock) {
        this.accounts = accounts;
        this.places = places;
        this.passwords = passwords;
        this.domains = domains;
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
    }

    /** Opens an account without roles; the password is shown once and must be changed at the first sign-in. */
    public OneTimePassword open(OpenAccount wanted, Actor actor) {
        var password = Passwords.oneTime();
        open(wanted, passwords.hash(password), endOfOneTime(), actor);
        return new OneTimePassword(wanted.username(), password);
    }

    /**
     * Opens an account whose password somebody chose before: the first administrator's, the demo content's. Only the
     * system does. The password must have passed {@link PasswordRules}.
     *
     * @param passwordHash as {@link Passwords#hash} gives it
     */
    public void openWith(OpenAccount wanted, String passwordHash, Actor actor) {
        if (!actor.isSystem()) {
            throw new NotAllowed(actor, Permission.MANAGE_ACCOUNTS, null);
        }
        open(wanted, passwordHash, null, actor);
    }

    /** Sets where the person is written to when the password is forgotten. */
    public void changeEmail(String username, String typed, Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        var objections = EmailRules.objectionsTo(typed, domains.all());
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        stillOpen(username).changeEmail(typed.strip());
        changes.fire(new AccountChanged(actor, Kind.EMAIL_CHANGED, username));
    }

    /** Closes for good: the sessions end with their next request and every role with them. */
    public void close(String username, Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        if (username.equals(actor.username())) {
            throw new Rejected(AccountReason.OWN_ACCOUNT);
        }
        accounts.refuseToLoseTheLastManager(username, today());
        var account = stillOpen(username);
        account.close();
        changes.fire(new AccountChanged(actor, Kind.ACCOUNT_CLOSED, username));
    }

    /** Grants a role from a day until another; it counts from the person's next request of those days. */
    public void grant(String username, GrantRole wanted, Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        refuseOwnRoles(username, actor);
        var objections = objectionsTo(wanted);
        // the first days of an installation are told as they were; from then on nobody rewrites who could do what
        if (!actor.isSystem() && wanted.from().isBefore(today())) {
            objections.add(AccountReason.STARTS_IN_THE_PAST);
        }
        objectionTo(wanted.askedBy(), actor).ifPresent(objections::add);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var grant = stillOpen(username).grant(wanted, actor.username(), clock.instant());
        changes.fire(new AccountChanged(actor, Kind.ROLE_GRANTED, username, wanted.agency(), null, grant.inWords()));
    }

    /** Revokes at once: the person's next request no longer has the role. */
    public void revoke(String username, String grantCode, Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        refuseOwnRoles(username, actor);
        var managers = accounts.managersForUpdate(today());
        var account = accounts.findForUpdate(username).orElseThrow(() -> new Rejected(AccountReason.UNKNOWN_ACCOUNT));
        var grant = account.revoke(grantCode, clock.instant());
        if (grant.role() == Role.ACCOUNT_MANAGER && managers.stream().noneMatch(this::isManager)) {
            throw new Rejected(AccountReason.LAST_ADMINISTRATOR);
        }
        changes.fire(new AccountChanged(
                actor, Kind.ROLE_REVOKED, username, grant.asGrant().agency(), grant.inWords(), null));
    }

    /** Gives a new one-time password, to be shown once; the sessions of the old one end. */
    public OneTimePassword resetPassword(String username, Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        if (username.equals(actor.username())) {
            throw new Rejected(AccountReason.OWN_ACCOUNT);
        }
        var password = Passwords.oneTime();
        stillOpen(username).renewPassword(passwords.hash(password), endOfOneTime());
        changes.fire(new AccountChanged(actor, Kind.PASSWORD_RESET, username));
        return new OneTimePassword(username, password);
    }

    /** By name, twenty a page counted from 1. */
    public PageOf<AccountRow> search(String words, boolean closedToo, int page, Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        var found = accounts.search(words, closedToo, Math.max(1, page), 20);
        return new PageOf<>(found.items().stream().map(this::row).toList(), found.page(), found.size(), found.total());
    }

    public Optional<AccountRow> find(String username, Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        return accounts.find(username).map(this::row);
    }

    /** How many roles in force end within so many days. */
    public long countEnding(int days, Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        return accounts.countGrantsEnding(today(), today().plusDays(days));
    }

    /** The kiosks an operator can be put in charge of. */
    public List<KioskDirectory.KioskChoice> kiosks(Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        return places.kiosks();
    }

    /** What is wrong with the role asked for, before anybody tries. */
    public List<AccountReason> objectionsTo(GrantRole wanted) {
        var objections = new ArrayList<AccountReason>();
        var agency = wanted.agency();
        var kiosk = wanted.kiosk();
        var operator = wanted.role() == Role.KIOSK_OPERATOR;
        var forOneAgency = !wanted.role().regionWide() && !operator;
        if (!forOneAgency && agency != null) {
            objections.add(AccountReason.AGENCY_NOT_FOR_THIS_ROLE);
        } else if (forOneAgency && agency == null) {
            objections.add(AccountReason.AGENCY_MISSING);
        } else if (agency != null && !places.isAgency(agency)) {
            objections.add(AccountReason.AGENCY_UNKNOWN);
        }
        if (!operator && kiosk != null) {
            objections.add(AccountReason.KIOSK_NOT_FOR_THIS_ROLE);
        } else if (operator && kiosk == null) {
            objections.add(AccountReason.KIOSK_MISSING);
        } else if (kiosk != null && !places.isKiosk(kiosk)) {
            objections.add(AccountReason.KIOSK_UNKNOWN);
        }
        var until = wanted.until();
        if (until != null && until.isBefore(wanted.from())) {
            objections.add(AccountReason.DATES_REVERSED);
        }
        var last = until == null ? wanted.from() : until;
        if (last.isAfter(today().plusYears(LONGEST_GRANT))) {
            objections.add(AccountReason.DATES_TOO_FAR);
        }
        return objections;
    }

    private void open(OpenAccount wanted, String passwordHash, @Nullable Instant oneTimeUntil, Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        var objections = new ArrayList<AccountReason>();
        if (!USERNAME.matcher(wanted.username()).matches()) {
            objections.add(AccountReason.USERNAME_MALFORMED);
        } else if (wanted.username().equals(Actor.SYSTEM.username())
                || accounts.find(wanted.username()).isPresent()) {
            objections.add(AccountReason.USERNAME_TAKEN);
        }
        if (wanted.displayName().isBlank()
                || wanted.displayName().length() > LONGEST_NAME
                || wanted.displayName().chars().anyMatch(Character::isISOControl)) {
            objections.add(AccountReason.NAME_MISSING);
        }
        // the system opens some for nobody in particular; a person is written to when a password is forgotten
        if (wanted.email() != null || !actor.isSystem()) {
            objections.addAll(EmailRules.objectionsTo(wanted.email(), domains.all()));
        }
        objectionTo(wanted.askedBy(), actor).ifPresent(objections::add);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        accounts.add(new Account(wanted, passwordHash, oneTimeUntil, actor.username(), clock.instant()));
        changes.fire(new AccountChanged(actor, Kind.ACCOUNT_OPENED, wanted.username(), null, null, wanted.askedBy()));
    }

    /** Whoever opens or grants says who asked for it; the system asks nobody. */
    private static Optional<AccountReason> objectionTo(@Nullable String askedBy, Actor actor) {
        var said = askedBy != null
                && !askedBy.isBlank()
                && askedBy.length() <= LONGEST_ASKING
                && askedBy.chars().noneMatch(Character::isISOControl);
        return actor.isSystem() || said ? Optional.empty() : Optional.of(AccountReason.ASKED_BY_MISSING);
    }

    private Account stillOpen(String username) {
        return accounts.findForUpdate(username)
                .orElseThrow(() -> new Rejected(AccountReason.UNKNOWN_ACCOUNT))
                .stillOpen();
    }

    private static void refuseOwnRoles(String username, Actor actor) {
        if (username.equals(actor.username())) {
            throw new Rejected(AccountReason.OWN_ROLES);
        }
    }

    private boolean isManager(Account account) {
        return account.isAccountManagerOn(today());
    }

    private AccountRow row(Account account) {
        return account.asRow(clock.instant(), today());
    }

    private Instant endOfOneTime() {
        return clock.instant().plus(Duration.ofDays(settings.oneTimePasswordDays()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
