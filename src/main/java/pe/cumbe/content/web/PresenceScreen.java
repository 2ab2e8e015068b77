package pe.cumbe.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.Organisation;
import pe.cumbe.content.ContentDesk;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Texts;

/** Tells an editor, in one line, who else has the page open; asked by the page again and again. */
@Named("presenceScreen")
@RequestScoped
public class PresenceScreen {

    private final ContentDesk desk;
    private final ContentPresence presence;
    private final Organisation organisation;
    private final CurrentActor me;
    private final CurrentRoute here;
    private final Texts texts;

    @Inject
    public PresenceScreen(
            ContentDesk desk,
            ContentPresence presence,
            Organisation organisation,
            CurrentActor me,
            CurrentRoute here,
            Texts texts) {
        this.desk = desk;
        this.presence = presence;
        this.organisation = organisation;
        this.me = me;
        this.here = here;
        this.texts = texts;
    }

    /** Empty where nobody else is there, and on a page that is not kept yet. */
    public String getLine() {
        var number = here.variable("numero");
        if (!number.matches("[1-9]\\d{0,17}")) {
            return "";
        }
        var agency = organisation
                .bySlug(here.variable("dependencia"))
                .orElseThrow(NotFound::new)
                .code();
        var id = Long.parseLong(number);
        if (desk.open(agency, id, me.actor()).isEmpty()) {
            throw new NotFound();
        }
        var others = presence.others(agency, id, me.actor().username());
        return others.isEmpty() ? "" : texts.of("content.autosave.text.others", String.join(", ", others));
    }

    /** The line alone. */
    public void answer() {
        var context = FacesContext.getCurrentInstance();
        var answer = context.getExternalContext();
        var line = getLine();
        answer.responseReset();
        answer.setResponseContentType("text/plain");
        answer.setResponseCharacterEncoding("UTF-8");
        answer.setResponseHeader("Cache-Control", "no-store");
        try {
            answer.getResponseOutputWriter().write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
