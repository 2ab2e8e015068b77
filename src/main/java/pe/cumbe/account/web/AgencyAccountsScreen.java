package pe.cumbe.account.web;

import static java.util.Map.entry;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.AccountReason;
import pe.cumbe.account.AccountRequestDesk;
import pe.cumbe.account.AccountRequestRow;
import pe.cumbe.account.AgencyPerson;
import pe.cumbe.account.LeavingDesk;
import pe.cumbe.account.Permission;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** The accounts of a dependency, for its head: who works there, asking for one, saying when somebody leaves. */
@Named("agencyAccounts")
@ViewScoped
public class AgencyAccountsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<AccountReason, String> FIELDS = Map.ofEntries(
            entry(AccountReason.NAME_MISSING, "wishName"),
            entry(AccountReason.EMAIL_MISSING, "wishEmail"),
            entry(AccountReason.EMAIL_MALFORMED, "wishEmail"),
            entry(AccountReason.EMAIL_NOT_INSTITUTIONAL, "wishEmail"),
            entry(AccountReason.ALREADY_ASKED, "wishEmail"),
            entry(AccountReason.POST_MISSING, "wishPost"),
            entry(AccountReason.ROLES_MISSING, "roles"),
            entry(AccountReason.STARTS_IN_THE_PAST, "wishFrom"),
            entry(AccountReason.DATES_REVERSED, "wishUntil"),
            entry(AccountReason.DATES_TOO_FAR, "wishUntil"),
            entry(AccountReason.REQUEST_WITHOUT_REASON, "wishReason"),
            entry(AccountReason.LEAVING_DAY_PAST, "leaveDay"),
            entry(AccountReason.LEAVES_BEFORE, "leaveDay"));

    private final AccountRequestDesk requests;
    private final LeavingDesk leavings;
    private final MyAgencies mine;
    private final Organisation organisation;
    private final CurrentActor me;
    private final Texts texts;
    private final Notices notices;
    private final PageErrors errors;
    private final Clock clock;

    private String agency = "";
    private boolean asking;
    private AskForm form = new AskForm();
    private String leaving = "";
    private String day = "";

    @Inject
    public AgencyAccountsScreen(
            AccountRequestDesk requests,
            LeavingDesk leavings,
            MyAgencies mine,
            Organisation organisation,
            CurrentActor me,
            Texts texts,
            Notices notices,
            PageErrors errors,
            Clock clock) {
        this.requests = requests;
        this.leavings = leavings;
        this.mine = mine;
        this.organisation = organisation;
        this.me = me;
        this.texts = texts;
        this.notices = notices;
        this.errors = errors;
        this.clock = clock;
    }

    /** Refuses whoever is head of no dependency. */
    public void enter() {
        me.actor().require(Permission.OVERSEE);
    }

    /** Shows the dependency that was chosen. */
    public void search() {
        leaving = "";
    }

    public void startAsking() {
        asking = true;
        form = new AskForm();
        form.setFrom(LocalDate.now(clock).toString());
    }

    public void toList() {
        asking = false;
        leaving = "";
    }

    /** A second click while it is kept finds it asked. */
    public synchronized void ask() {
        var from = day("wishFrom", form.getFrom(), true);
        var until = day("wishUntil", form.getUntil(), false);
        if (!asking || errors.isAny() || from.isEmpty()) {
            return;
        }
        try {
            requests.ask(form.asked(code(), from.get(), until.orElse(null)), me.actor());
            asking = false;
            notices.say("account.agency.notice.asked");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public void withdraw(long id) {
        requests.withdraw(code(), id, me.actor());
        notices.say("account.agency.notice.withdrawn");
    }

    /** Asks for the last day of somebody. */
    public void startLeaving(String username) {
        leaving = username;
        day = "";
    }

    public void leave() {
        var last = day("leaveDay", day, false);
        if (errors.isAny()) {
            return;
        }
        try {
            leavings.leaveAgency(code(), leaving, last.orElse(null), me.actor());
            leaving = "";
            notices.say("account.agency.notice.leaving");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public List<AgencyPerson> getPeople() {
        return leavings.people(code(), me.actor());
    }

    public List<AccountRequestRow> getRequests() {
        return requests.of(code(), me.actor());
    }

    public List<SelectItem> getAgencies() {
        return mine.choices(Permission.OVERSEE);
    }

    public List<SelectItem> getRoles() {
        return Arrays.stream(Role.values())
                .filter(AccountRequestDesk::isAskable)
                .map(role -> new SelectItem(role.name(), texts.of(role)))
                .toList();
    }

    public String getName() {
        return organisation.get(code()).name();
    }

    public boolean isOwn(String username) {
        return username.equals(me.getUsername());
    }

    public boolean isLeaving(String username) {
        return leaving.equals(username);
    }

    public boolean isAsking() {
        return asking;
    }

    public AskForm getForm() {
        return form;
    }

    public String getAgency() {
        return code().value();
    }

    public void setAgency(@Nullable String chosen) {
        agency = chosen == null ? "" : chosen;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String typed) {
        day = typed;
    }

    private AgencyCode code() {
        return mine.chosenOrFirst(agency, Permission.OVERSEE);
    }

    private Optional<LocalDate> day(String field, String typed, boolean required) {
        var read = SpanishDates.read(typed);
        if (read.isEmpty() && (required || !typed.isBlank())) {
            errors.field(field, "account.screen.error.date");
        }
        return read;
    }
}
