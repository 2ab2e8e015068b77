package pe.cumbe.account.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.AccountDesk;
import pe.cumbe.account.AccountRow;
import pe.cumbe.account.GrantRole;
import pe.cumbe.account.OneTimePassword;
import pe.cumbe.account.OpenAccount;
import pe.cumbe.account.Role;
import pe.cumbe.account.RoleGrantRow;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
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

    private final AccountDesk desk;
    private final Organisation organisation;
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
            AccountDesk desk,
            Organisation organisation,
            CurrentActor me,
            Texts texts,
            Notices notices,
            PageErrors errors,
            Clock clock) {
        this.desk = desk;
        this.organisation = organisation;
        this.me = me;
        this.texts = texts;
        this.notices = notices;
        this.errors = errors;
        this.clock = clock;
    }

    public void choose(String chosen) {
        mode = Mode.ONE;
        username = chosen;
        asked = "";
        granting = new GrantForm();
        granting.setFrom(LocalDate.now(clock).toString());
    }

    public void startOpening() {
        mode = Mode.OPENING;
        opening = new AccountForm();
    }

    public void toList() {
        mode = Mode.LIST;
        username = "";
    }

    /** Opens the account and shows its one-time password, this once. */
    public void open() {
        var email = opening.getEmail().strip();
        var once = desk.open(
                new OpenAccount(
                        opening.getUsername().strip(),
                        opening.getDisplayName().strip(),
                        email.isEmpty() ? null : email),
                me.actor());
        choose(once.username());
        password = once;
        notices.say("account.screen.notice.opened");
    }

    public void grant() {
        var from = day("grantFrom", granting.getFrom(), true);
        var until = day("grantUntil", granting.getUntil(), false);
        var role = role();
        if (errors.isAny() || from.isEmpty() || role.isEmpty()) {
            return;
        }
        var agency = granting.getAgency();
        var kiosk = granting.getKiosk();
        desk.grant(
                username,
                new GrantRole(
                        role.get(),
                        agency.isEmpty() ? null : new AgencyCode(agency),
                        kiosk.isEmpty() ? null : kiosk,
                        from.get(),
                        until.orElse(null)),
                me.actor());
        choose(username);
        notices.say("account.screen.notice.granted");
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

    /** The dependency or the kiosk of a role, in words; empty for one of the whole region. */
    public String place(RoleGrantRow grant) {
        var agency = grant.agency();
        if (agency != null) {
            return organisation.find(agency).map(found -> found.name()).orElse(agency.value());
        }
        var code = grant.kiosk();
        return code == null
                ? ""
                : desk.kiosks(me.actor()).stream()
                        .filter(kiosk -> kiosk.code().equals(code))
                        .map(kiosk -> kiosk.name())
                        .findFirst()
                        .orElse(code);
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? texts.get("account.screen.text.noend") : SpanishDates.shortDate(date);
    }

    public String lastSignIn(AccountRow account) {
        var instant = account.lastSignIn();
        return instant == null ? texts.get("account.screen.text.never") : SpanishDates.moment(instant);
    }

    public List<SelectItem> getRoles() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("account.screen.text.choose")));
        for (var role : Role.values()) {
            items.add(new SelectItem(role.name(), texts.of(role)));
        }
        return items;
    }

    public List<SelectItem> getAgencies() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("account.screen.text.none")));
        for (var agency : organisation.all()) {
            items.add(new SelectItem(agency.code().value(), agency.name()));
        }
        return items;
    }

    public List<SelectItem> getKiosks() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("account.screen.text.none")));
        for (var kiosk : desk.kiosks(me.actor())) {
            items.add(new SelectItem(kiosk.code(), kiosk.name()));
        }
        return items;
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
        errors.field("grantRole", "account.screen.error.role");
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
