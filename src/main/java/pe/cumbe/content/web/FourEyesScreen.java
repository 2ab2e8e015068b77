package pe.cumbe.content.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.content.ExcuseReason;
import pe.cumbe.content.ExcuseView;
import pe.cumbe.content.FourEyesDesk;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** Excusing a dependency from four eyes for a time, on the screen of its portal. */
@Named("fourEyesScreen")
@ViewScoped
public class FourEyesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String WHY = "eyes:eyesReason";
    private static final String DAY = "eyes:eyesUntil";

    private static final Map<ExcuseReason, String> FIELDS = Map.ofEntries(
            entry(ExcuseReason.REASON_MISSING, WHY),
            entry(ExcuseReason.REASON_TOO_LONG, WHY),
            entry(ExcuseReason.DAY_MISSING, DAY),
            entry(ExcuseReason.DAY_OVER, DAY),
            entry(ExcuseReason.DAY_TOO_FAR, DAY));

    private final FourEyesDesk desk;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final AgencyCode agency;
    private String reason = "";
    private String until = "";

    @Inject
    public FourEyesScreen(
            FourEyesDesk desk,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            Organisation organisation,
            CurrentRoute here) {
        this.desk = desk;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.agency = organisation
                .bySlug(here.variable("slug"))
                .orElseThrow(NotFound::new)
                .code();
    }

    public void excuse() {
        var lastDay = SpanishDates.read(until);
        if (lastDay.isEmpty() && !until.isBlank()) {
            errors.field(DAY, "content.edit.error.day");
        }
        try {
            desk.excuse(agency, reason, lastDay.orElse(null), me.actor());
            reason = "";
            until = "";
            notices.say("content.eyes.notice.excused");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public void end() {
        try {
            desk.end(agency, me.actor());
            notices.say("content.eyes.notice.ended");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    /** The one in force today; null where two people are needed. */
    public @Nullable ExcuseView getExcuse() {
        return desk.given(agency, me.actor()).orElse(null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = Chosen.plain(typed);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String typed) {
        until = Chosen.plain(typed);
    }
}
