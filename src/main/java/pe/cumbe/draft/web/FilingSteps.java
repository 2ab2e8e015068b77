package pe.cumbe.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.web.Addresses;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Texts;

/** Which step this answer shows, and how the person gets to another. */
@Named("steps")
@RequestScoped
public class FilingSteps {

    private static final int SEE_OTHER = 303;

    private final CurrentRoute here;
    private final CurrentDraft current;
    private final DraftTicket tickets;
    private final Texts texts;

    private boolean kept;

    @Inject
    public FilingSteps(CurrentRoute here, CurrentDraft current, DraftTicket tickets, Texts texts) {
        this.here = here;
        this.current = current;
        this.tickets = tickets;
        this.texts = texts;
    }

    /**
     * A step in the line of progress.
     *
     * @param current {@code step} for the one shown, or null
     * @param style {@code hecho} for one that is behind
     */
    public record Progress(String label, @Nullable String current, String style) {}

    /** The step shown; an unknown word is no address. */
    FilingStep current() {
        return FilingStep.of(here.variable("paso")).orElseThrow(NotFound::new);
    }

    /** Whether the answer shows that step; for the page. */
    public boolean at(String word) {
        return current().word().equals(word);
    }

    public String getTitle() {
        return texts.get("tramites.solicitar.title." + current().word());
    }

    public List<Progress> getProgress() {
        var now = current();
        return Arrays.stream(FilingStep.values())
                .filter(step -> step != FilingStep.RECEIPT)
                .map(step -> new Progress(
                        texts.get("tramites.solicitar.label." + step.word()),
                        step == now ? "step" : null,
                        step.compareTo(now) < 0 ? "hecho" : ""))
                .toList();
    }

    /** Whether «Volver» can be a plain link: the next GET finds the draft by itself, or there is none yet. */
    public boolean isLinked() {
        return current.isInCookie() || current.find().isEmpty();
    }

    /** Where «Volver» leads. */
    public String getBack() {
        return current() == FilingStep.START
                ? "/tramites/" + here.variable("slug")
                : address(current().previous());
    }

    public String address(FilingStep step) {
        return Addresses.encode("/tramites/" + here.variable("slug") + "/solicitar/" + step.word());
    }

    /** Sends the person to that step: to its address where a cookie will find the draft there, else by this very answer. */
    void go(FilingStep step) {
        if (current.isInCookie()) {
            leave(address(step));
        } else {
            here.become(address(step), Map.of("slug", here.variable("slug"), "paso", step.word()));
            keep();
        }
    }

    /** Gives the draft's cookie to whoever does not show it yet; whoever refuses it goes on by the hidden field. */
    void keep() {
        if (!kept && !current.isInCookie()) {
            kept = true;
            current.find().ifPresent(draft -> tickets.giveCookie(response(), draft.procedure(), draft.id()));
        }
    }

    /** Takes the cookie back and leaves, so that nothing of the filing stays in this browser. */
    void forget(String to) {
        tickets.takeCookie(response(), current.procedure());
        leave(to);
    }

    void status(int code) {
        response().setStatus(code);
    }

    static void leave(String address) {
        var answer = response();
        answer.setStatus(SEE_OTHER);
        answer.setHeader("Location", address);
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
