package pe.cumbe.account.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.AccountDesk;
import pe.cumbe.account.AccountReason;
import pe.cumbe.account.AccountRow;
import pe.cumbe.account.OneTimePassword;
import pe.cumbe.account.Role;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/**
 * Accounts: the list, opening one, and one account with its roles. What cannot be undone is asked twice. The username is
 * never in an address.
 */
@Named("accountScreen")
@ViewScoped
public class AccountScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the page shows. */
    public enum Mode {
        LIST,
        OPENING,
        ONE
    }

    private static final Map<AccountReason, String> OPENING = Map.ofEntries(
            entry(AccountReason.USERNAME_MALFORMED, "newUsername"),
            entry(AccountReason.USERNAME_TAKEN, "newUsername"),
            entry(AccountReason.NAME_MISSING, "accountName"),
            entry(AccountReason.EMAIL_MISSING, "accountEmail"),
            entry(AccountReason.EMAIL_MALFORMED, "accountEmail"),
            entry(AccountReason.EMAIL_NOT_INSTITUTIONAL, "accountEmail"),
            entry(AccountReason.ASKED_BY_MISSING, "accountAskedBy"));

    private static final Map<AccountReason, String> GRANTING = Map.ofEntries(
            entry(AccountReason.ASKED_BY_MISSING, "granting:grantAskedBy"),
            entry(AccountReason.LEAVES_BEFORE, "granting:grantUntil"),
            entry(AccountReason.AGENCY_MISSING, "granting:grantAgency"),
            entry(AccountReason.AGENCY_UNKNOWN, "granting:grantAgency"),
            entry(AccountReason.AGENCY_NOT_FOR_THIS_ROLE, "granting:grantAgency"),
            entry(AccountReason.KIOSK_MISSING, "granting:grantKiosk"),
            entry(AccountReason.KIOSK_UNKNOWN, "granting:grantKiosk"),
            entry(AccountReason.KIOSK_NOT_FOR_THIS_ROLE, "granting:grantKiosk"),
            entry(AccountReason.STARTS_IN_THE_PAST, "granting:grantFrom"),
            entry(AccountReason.DATES_REVERSED, "granting:grantUntil"),
            entry(AccountReason.DATES_TOO_FAR, "granting:grantUntil"));

    private final AccountDesk desk;
    private final CurrentActor me;
    private final Texts texts;
    private final Notices notices;
    private final PageErrors errors;
    private final Clock clock;

    private Mode mode = Mode.LIST;
    private String username = "";
    private String asked = "";
    private AccountForm opening = new AccountForm();
    private GrantForm granting = new GrantForm();
    private transient @Nullable OneTimePassword password;

    @Inject
    public AccountScreen(
            AccountDesk desk, CurrentActor me, Texts texts, Notices notices, PageErrors errors, Clock clock) {
        this.desk = desk;
        this.me = me;
        this.texts = texts;
        this.notices = notices;
        this.errors = errors;
        this.clock = clock;
    }

    /** Shows one account; a password that was shown before is gone. */
    public void choose(String chosen) {
        mode = Mode.ONE;
        username = chosen;
        password = null;
        freshForms();
    }

    private void freshForms() {
        asked = "";
        granting = new GrantForm();
        granting.setFrom(LocalDate.now(clock).toString());
    }

    public void startOpening() {
        mode = Mode.OPENING;
        password = null;
        opening = new AccountForm();
    }

    public void toList() {
        mode = Mode.LIST;
        username = "";
        password = null;
    }

    /** Opens the account and shows its one-time password, this once. A second click while it opens finds it open. */
    public synchronized void open() {
        if (mode != Mode.OPENING) {
            return;
        }
        try {
            var once = desk.open(opening.asked(), me.actor());
            choose(once.username());
            password = once;
            notices.say("account.screen.notice.opened");
        } catch (Rejected refused) {
            errors.refused(refused, OPENING);
        }
    }

    /** A second click on the same form finds it granted. */
    public synchronized void grant() {
        var from = day("granting:grantFrom", granting.getFrom(), true);
        var until = day("granting:grantUntil", granting.getUntil(), false);
        var role = role();
        if (errors.isAny() || from.isEmpty() || role.isEmpty()) {
            return;
        }
        try {
            desk.grant(username, granting.asked(role.get(), from.get(), until.orElse(null)), me.actor());
            freshForms();
            notices.say("account.screen.notice.granted");
        } catch (Rejected refused) {
            errors.refused(refused, GRANTING);
        }
    }

    /** Shows the question before what cannot be undone: {@code close}, {@code reset} or the code of a grant. */
    public void ask(String what) {
        asked = what;
    }

    public void close() {
        desk.close(username, me.actor());
        asked = "";
        notices.say("account.screen.notice.closed");
    }

    /** A new one-time password, shown this once. */
    public void reset() {
        password = desk.resetPassword(username, me.actor());
        asked = "";
    }

    public void revoke(String grantCode) {
        desk.revoke(username, grantCode, me.actor());
        asked = "";
        notices.say("account.screen.notice.revoked");
    }

    /** Whose account is shown; empty on the list. */
    String getUsername() {
        return username;
    }

    public boolean isAsked(String what) {
        return asked.equals(what);
    }

    public Mode getMode() {
        return mode;
    }

    public AccountRow getAccount() {
        return desk.find(username, me.actor()).orElseThrow(NotFound::new);
    }

    public @Nullable OneTimePassword getPassword() {
        return password;
    }

    /** Nobody edits their own roles, password or account here. */
    public boolean isOwn() {
        return username.equals(me.getUsername());
    }

    /** What the administrator has to know of the password on the screen. */
    public String getPasswordHint() {
        var until = getAccount().passwordUntil();
        return texts.of("account.screen.text.password", until == null ? "" : SpanishDates.longDate(until));
    }

    public AccountForm getOpening() {
        return opening;
    }

    public GrantForm getGranting() {
        return granting;
    }

    private Optional<Role> role() {
        for (var role : Role.values()) {
            if (role.name().equals(granting.getRole())) {
                return Optional.of(role);
            }
        }
        errors.field("granting:grantRole", "account.screen.error.role");
        return Optional.empty();
    }

    private Optional<LocalDate> day(String field, String typed, boolean required) {
        var read = SpanishDates.read(typed);
        if (read.isEmpty() && (required || !typed.isBlank())) {
            errors.field(field, "account.screen.error.date");
        }
        return read;
    }
}
