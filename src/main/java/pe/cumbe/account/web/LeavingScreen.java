package pe.cumbe.account.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pe.cumbe.account.AccountReason;
import pe.cumbe.account.LeavingDesk;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** The last day of a person in the institution, beside the roles ({@link AccountScreen}). */
@Named("leavingScreen")
@ViewScoped
public class LeavingScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DAY = "leaving:leaveDay";

    private static final Map<AccountReason, String> FIELDS = Map.ofEntries(
            entry(AccountReason.LEAVING_DAY_PAST, DAY),
            entry(AccountReason.LEAVES_BEFORE, DAY),
            entry(AccountReason.DATES_TOO_FAR, DAY));

    private final LeavingDesk desk;
    private final AccountScreen account;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private String day = "";

    @Inject
    public LeavingScreen(LeavingDesk desk, AccountScreen account, CurrentActor me, Notices notices, PageErrors errors) {
        this.desk = desk;
        this.account = account;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
    }

    public void leave() {
        var last = SpanishDates.read(day);
        if (last.isEmpty() && !day.isBlank()) {
            errors.field(DAY, "account.screen.error.date");
            return;
        }
        try {
            desk.leave(account.getUsername(), last.orElse(null), me.actor());
            day = "";
            notices.say("account.agency.notice.leaving");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public void stay() {
        desk.stay(account.getUsername(), me.actor());
        notices.say("account.screen.notice.stays");
    }

    public String getDay() {
        return day;
    }

    public void setDay(String typed) {
        day = typed;
    }
}
