package pe.cumbe.account.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pe.cumbe.account.AccountReason;
import pe.cumbe.account.SuspensionDesk;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** Suspending an account for some days and letting it in again, beside its roles ({@link AccountScreen}). */
@Named("suspensionScreen")
@ViewScoped
public class SuspensionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String UNTIL = "suspension:pauseUntil";

    private static final Map<AccountReason, String> FIELDS = Map.ofEntries(
            entry(AccountReason.SUSPENSION_OVER, UNTIL),
            entry(AccountReason.SUSPENSION_TOO_LONG, UNTIL),
            entry(AccountReason.SUSPENSION_WITHOUT_REASON, "suspension:pauseReason"));

    private final SuspensionDesk desk;
    private final AccountScreen account;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private String until = "";
    private String reason = "";

    @Inject
    public SuspensionScreen(
            SuspensionDesk desk, AccountScreen account, CurrentActor me, Notices notices, PageErrors errors) {
        this.desk = desk;
        this.account = account;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
    }

    public void suspend() {
        var lastDay = SpanishDates.read(until);
        if (lastDay.isEmpty() && !until.isBlank()) {
            errors.field(UNTIL, "account.screen.error.date");
        }
        try {
            desk.suspend(account.getUsername(), lastDay.orElse(null), reason, me.actor());
            until = "";
            reason = "";
            notices.say("account.screen.notice.suspended");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public void lift() {
        desk.lift(account.getUsername(), me.actor());
        notices.say("account.screen.notice.lifted");
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
