package pe.cumbe.account.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.AccountReason;
import pe.cumbe.account.AccountRequestDesk;
import pe.cumbe.account.AccountRequestRow;
import pe.cumbe.account.OneTimePassword;
import pe.cumbe.account.Permission;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** The accounts that heads asked for and that wait: granting one, or saying why not. */
@Named("accountRequests")
@ViewScoped
public class AccountRequestsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<AccountReason, String> FIELDS = Map.ofEntries(
            entry(AccountReason.USERNAME_MALFORMED, "granting:newUsername"),
            entry(AccountReason.USERNAME_TAKEN, "granting:newUsername"),
            entry(AccountReason.REFUSAL_WITHOUT_REASON, "refusing:refusal"));

    private final AccountRequestDesk desk;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private long id;
    private String username = "";
    private String reason = "";
    private transient @Nullable OneTimePassword password;

    @Inject
    public AccountRequestsScreen(AccountRequestDesk desk, CurrentActor me, Notices notices, PageErrors errors) {
        this.desk = desk;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
    }

    /** Refuses whoever does not manage accounts. */
    public void enter() {
        me.actor().require(Permission.MANAGE_ACCOUNTS);
    }

    public void choose(long request) {
        id = request;
        password = null;
        reason = "";
        username = getRequest().email().replaceFirst("@.*", "").toLowerCase(java.util.Locale.ROOT);
    }

    public void toList() {
        id = 0;
        password = null;
    }

    /** Opens the account and shows its one-time password, this once. */
    public synchronized void grant() {
        try {
            var granted = desk.grant(id, username.strip(), me.actor());
            id = 0;
            password = granted.password();
            notices.say("account.requests.notice.granted", granted.username());
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public void refuse() {
        try {
            desk.refuse(id, reason, me.actor());
            id = 0;
            notices.say("account.requests.notice.refused");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public List<AccountRequestRow> getWaiting() {
        return desk.waiting(me.actor());
    }

    public boolean isChosen() {
        return id > 0;
    }

    public AccountRequestRow getRequest() {
        return desk.find(id, me.actor()).orElseThrow(NotFound::new);
    }

    /** The account that the person has already; empty where one has to be opened. */
    public String getThere() {
        return desk.accountWith(getRequest().email(), me.actor()).orElse("");
    }

    public @Nullable OneTimePassword getPassword() {
        return password;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String typed) {
        username = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
