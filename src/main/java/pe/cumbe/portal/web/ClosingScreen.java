package pe.cumbe.portal.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.portal.ClosingDesk;
import pe.cumbe.portal.PortalReason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** Closes a portal: why, who took over, what that means in figures, and then yes or no. */
@Named("closingScreen")
@ViewScoped
public class ClosingScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<PortalReason, String> FIELDS = Map.of(
            PortalReason.REASON_MISSING, "closingReason",
            PortalReason.REASON_TOO_LONG, "closingReason",
            PortalReason.NO_SUCCESSOR, "closingSuccessor");

    /** What people could read first, then what they are waiting for. */
    private static final List<String> FIGURES = List.of("pages", "norms", "cases", "complaints", "requests");

    private static final List<String> WAITING = List.of("cases", "complaints", "requests");

    private final ClosingDesk desk;
    private final Organisation organisation;
    private final CurrentActor me;
    private final PageErrors errors;
    private final Texts texts;
    private final String code;

    private String reason = "";
    private String successor = "";
    private @Nullable Map<String, Long> figures;
    private boolean closed;

    @Inject
    public ClosingScreen(
            ClosingDesk desk,
            Organisation organisation,
            CurrentActor me,
            PageErrors errors,
            Texts texts,
            CurrentRoute here) {
        this.desk = desk;
        this.organisation = organisation;
        this.me = me;
        this.errors = errors;
        this.texts = texts;
        me.actor().require(Permission.MANAGE_PORTALS);
        this.code = organisation
                .bySlug(here.variable("slug"))
                .orElseThrow(NotFound::new)
                .code()
                .value();
    }

    /** «Ver qué pasará»: nothing changes yet. */
    public void look() {
        attempt(() -> figures = Map.copyOf(desk.preview(code(), reason, successor(), me.actor())));
    }

    public void back() {
        figures = null;
    }

    public void close() {
        attempt(() -> {
            desk.close(code(), reason, successor(), me.actor());
            closed = true;
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Rejected refused) {
            figures = null;
            errors.refused(refused, FIELDS);
        }
    }

    public AgencyView getAgency() {
        return organisation.get(code());
    }

    public boolean isAsked() {
        return figures != null && !closed;
    }

    public boolean isClosed() {
        return closed;
    }

    /** «42 páginas, noticias y documentos dejarán de verse.», a line a figure. */
    public List<String> getConsequences() {
        var counted = figures;
        return counted == null
                ? List.of()
                : FIGURES.stream()
                        .filter(counted::containsKey)
                        .map(name -> texts.of("portal.closing.text." + name, Objects.requireNonNull(counted.get(name))))
                        .toList();
    }

    /** Whether somebody waits for an answer of theirs. */
    public boolean isWaitedFor() {
        var counted = figures;
        return counted != null && WAITING.stream().anyMatch(name -> counted.getOrDefault(name, 0L) > 0);
    }

    public String getSuccessorName() {
        var chosen = successor();
        return chosen == null ? "" : organisation.get(chosen).name();
    }

    public List<SelectItem> getSuccessors() {
        return Stream.concat(
                        Stream.of(new SelectItem("", texts.get("portal.closing.label.nobody"))),
                        desk.successors(code(), me.actor()).stream()
                                .map(agency -> new SelectItem(agency.code().value(), agency.name())))
                .toList();
    }

    private AgencyCode code() {
        return new AgencyCode(code);
    }

    private @Nullable AgencyCode successor() {
        return successor.isEmpty() ? null : new AgencyCode(successor);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = Chosen.plain(typed);
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String chosen) {
        successor = Chosen.orEmpty(chosen);
    }
}
