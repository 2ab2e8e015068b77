package pe.cumbe.account.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pe.cumbe.account.AccountDesk;
import pe.cumbe.account.AccountReason;
import pe.cumbe.account.SecondFactorDesk;
import pe.cumbe.account.SessionDesk;
import pe.cumbe.account.SessionRow;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** The e-mail, the second step and the open sessions of an account, beside its roles ({@link AccountScreen}). */
@Named("accountSecurity")
@ViewScoped
public class AccountSecurityScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<AccountReason, String> FIELDS = Map.ofEntries(
            entry(AccountReason.EMAIL_MISSING, "mail:changedEmail"),
            entry(AccountReason.EMAIL_MALFORMED, "mail:changedEmail"),
            entry(AccountReason.EMAIL_NOT_INSTITUTIONAL, "mail:changedEmail"));

    private final AccountDesk desk;
    private final SessionDesk sessions;
    private final SecondFactorDesk factors;
    private final AccountScreen account;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private String email = "";

    @Inject
    public AccountSecurityScreen(
            AccountDesk desk,
            SessionDesk sessions,
            SecondFactorDesk factors,
            AccountScreen account,
            CurrentActor me,
            Notices notices,
            PageErrors errors) {
        this.desk = desk;
        this.sessions = sessions;
        this.factors = factors;
        this.account = account;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
    }

    public void changeEmail() {
        try {
            desk.changeEmail(account.getUsername(), email, me.actor());
            email = "";
            notices.say("account.screen.notice.email");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public void close(String session) {
        sessions.close(account.getUsername(), session, me.actor());
        notices.say("account.screen.notice.session");
    }

    public void closeAll() {
        sessions.closeOthers(account.getUsername(), "", me.actor());
        notices.say("account.screen.notice.sessions");
    }

    /** Takes the second step away; asked before. */
    public void resetSecondFactor() {
        factors.reset(account.getUsername(), me.actor());
        account.ask("");
        notices.say("account.screen.notice.second");
    }

    public List<SessionRow> getSessions() {
        return sessions.of(account.getUsername(), "", me.actor());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
