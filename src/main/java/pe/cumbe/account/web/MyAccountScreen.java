package pe.cumbe.account.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pe.cumbe.account.AccountReason;
import pe.cumbe.account.Doorkeeper;
import pe.cumbe.account.MyAccount;
import pe.cumbe.account.SecondFactorDesk;
import pe.cumbe.account.SessionDesk;
import pe.cumbe.account.SessionRow;
import pe.cumbe.account.SignInDesk;
import pe.cumbe.account.SignInReason;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.ClientAddresses;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** A person's own account: e-mail, password, second step and open sessions. */
@Named("myAccount")
@ViewScoped
public class MyAccountScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<Reason, String> FIELDS = Map.ofEntries(
            entry(AccountReason.EMAIL_MISSING, "ownEmail"),
            entry(AccountReason.EMAIL_MALFORMED, "ownEmail"),
            entry(AccountReason.EMAIL_NOT_INSTITUTIONAL, "ownEmail"),
            entry(SignInReason.WRONG, "currentPassword"),
            entry(SignInReason.WAIT, "currentPassword"));

    private final SignInDesk signIns;
    private final SessionDesk sessions;
    private final SecondFactorDesk factors;
    private final Doorkeeper door;
    private final CurrentActor me;
    private final ClientAddresses addresses;
    private final HttpServletRequest request;
    private final Texts texts;
    private final Notices notices;
    private final PageErrors errors;
    private String email = "";
    private String password = "";

    @Inject
    public MyAccountScreen(
            SignInDesk signIns,
            SessionDesk sessions,
            SecondFactorDesk factors,
            Doorkeeper door,
            CurrentActor me,
            ClientAddresses addresses,
            HttpServletRequest request,
            Texts texts,
            Notices notices,
            PageErrors errors) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.factors = factors;
        this.door = door;
        this.me = me;
        this.addresses = addresses;
        this.request = request;
        this.texts = texts;
        this.notices = notices;
        this.errors = errors;
    }

    /** Begins with the e-mail as it is. */
    public void enter() {
        email = getAccount().email().orElse("");
    }

    public void changeEmail() {
        if (password.isEmpty()) {
            errors.field("currentPassword", "account.password.error.current");
            return;
        }
        try {
            door.changeEmail(me.getUsername(), password, email, addresses.of(request));
            notices.say("account.mine.notice.email");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public void close(String session) {
        sessions.close(me.getUsername(), session, me.actor());
        notices.say("account.mine.notice.closed");
    }

    public void closeOthers() {
        sessions.closeOthers(me.getUsername(), me.session().session(), me.actor());
        notices.say("account.mine.notice.others");
    }

    public MyAccount getAccount() {
        return signIns.mine(me.session());
    }

    public List<SessionRow> getSessions() {
        return sessions.of(me.getUsername(), me.session().session(), me.actor());
    }

    /** How the second step stands, in words. */
    public String getSecondStep() {
        var account = getAccount();
        return account.secondFactorSince()
                .map(since -> texts.of(
                        "account.mine.text.second.on", SpanishDates.longDate(since), factors.papersLeft(me.actor())))
                .orElseGet(() ->
                        texts.get(account.demo() ? "account.mine.text.second.demo" : "account.mine.text.second.off"));
    }

    public String moment(Instant instant) {
        return SpanishDates.moment(instant);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
