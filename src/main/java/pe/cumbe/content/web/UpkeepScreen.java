package pe.cumbe.content.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.content.UpkeepDesk;
import pe.cumbe.content.UpkeepView;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** How often a page is looked at, beside its text ({@link ContentScreen}). */
@Named("upkeepScreen")
@ViewScoped
public class UpkeepScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DAYS = "ctEvery";

    private final UpkeepDesk desk;
    private final ContentScreen item;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private @Nullable String days;

    @Inject
    public UpkeepScreen(UpkeepDesk desk, ContentScreen item, CurrentActor me, Notices notices, PageErrors errors) {
        this.desk = desk;
        this.item = item;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
    }

    public UpkeepView getUpkeep() {
        return desk.of(item.getAgency().code(), item.id(), me.actor());
    }

    public void lookEvery() {
        var typed = getDays().strip();
        if (!typed.matches("\\d{0,5}")) {
            errors.field(DAYS, "ContentReason.UPKEEP_DAYS_UNLIKELY");
            return;
        }
        try {
            desk.lookEvery(
                    item.getAgency().code(), item.id(), typed.isEmpty() ? null : Integer.valueOf(typed), me.actor());
            days = null;
            notices.say("content.upkeep.notice.set");
        } catch (Rejected refused) {
            errors.field(DAYS, refused.reasons().get(0).textKey());
        }
    }

    public void looked() {
        desk.looked(item.getAgency().code(), item.id(), me.actor());
        notices.say("content.upkeep.notice.looked");
    }

    public String getDays() {
        if (days != null) {
            return days;
        }
        var kept = getUpkeep().everyDays();
        return kept == null ? "" : kept.toString();
    }

    public void setDays(@Nullable String typed) {
        days = Chosen.plain(typed);
    }
}
