package pe.cumbe.content.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.content.PreviewLinkDesk;
import pe.cumbe.content.PreviewLinkView;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** Links to a draft for somebody without an account, on the screen that shows how it will be seen. */
@Named("previewLinks")
@ViewScoped
public class PreviewLinkScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DAYS = "f:ctPreviewDays";

    private final PreviewLinkDesk desk;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final Settings settings;
    private final HttpServletRequest request;
    private final AgencyCode agency;
    private final long id;
    private final int number;
    private String days = "7";

    /** Shown once, to who made it. */
    private transient String made = "";

    @Inject
    public PreviewLinkScreen(
            PreviewLinkDesk desk,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            Settings settings,
            HttpServletRequest request,
            Organisation organisation,
            CurrentRoute here) {
        this.desk = desk;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.settings = settings;
        this.request = request;
        this.agency = organisation
                .bySlug(here.variable("dependencia"))
                .orElseThrow(NotFound::new)
                .code();
        this.id = Long.parseLong(numberOf(here.variable("numero")));
        this.number = Integer.parseInt(numberOf(here.variable("version")));
    }

    private static String numberOf(String typed) {
        if (!typed.matches("[1-9]\\d{0,8}")) {
            throw new NotFound();
        }
        return typed;
    }

    public void make() {
        var typed = days.strip();
        try {
            var token =
                    desk.make(agency, id, number, typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0, me.actor());
            made = origin() + PreviewPage.ADDRESS + token;
            notices.say("content.link.notice.made");
        } catch (Rejected refused) {
            errors.field(DAYS, refused.reasons().get(0).textKey());
        }
    }

    public void revoke(long link) {
        try {
            desk.revoke(agency, id, link, me.actor());
            notices.say("content.link.notice.revoked");
        } catch (Rejected refused) {
            errors.general(refused.reasons().get(0).textKey());
        }
    }

    private String origin() {
        return settings.publicAddress().orElseGet(() -> request.getRequestURL()
                .substring(
                        0,
                        request.getRequestURL().length()
                                - request.getRequestURI().length()));
    }

    public List<PreviewLinkView> getServing() {
        return desk.serving(agency, id, me.actor());
    }

    public String getMade() {
        return made == null ? "" : made;
    }

    public String getDays() {
        return days;
    }

    public void setDays(@Nullable String typed) {
        days = Chosen.plain(typed);
    }
}
