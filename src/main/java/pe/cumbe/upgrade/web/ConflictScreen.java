package pe.cumbe.upgrade.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.block.Block;
import pe.cumbe.block.web.BlockForm;
import pe.cumbe.block.web.BlockForms;
import pe.cumbe.content.ContentHtml;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.upgrade.ConflictDesk;
import pe.cumbe.upgrade.ConflictView;

/** What the template and a dependency both changed: the list of one's own, and one of them settled from a joined proposal. */
@Named("conflictScreen")
@ViewScoped
public class ConflictScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a block says stands below its name, which stands below whose it is. */
    private static final int UNDER_A_TITLE = 4;

    private static final Map<String, String> NOTICES = Map.of(
            "dicho", "upgrade.conflict.notice.said",
            "quedo", "upgrade.conflict.notice.kept",
            "pasado", "upgrade.conflict.notice.over");

    private final ConflictDesk desk;
    private final CurrentActor me;
    private final Organisation organisation;
    private final Notices notices;
    private final PageErrors errors;
    private final String slug;
    private final long id;
    private long seen;
    private @Nullable BlockForms form;
    private transient @Nullable ConflictView known;

    @Inject
    public ConflictScreen(
            ConflictDesk desk,
            CurrentActor me,
            Organisation organisation,
            Notices notices,
            PageErrors errors,
            CurrentRoute here) {
        this.desk = desk;
        this.me = me;
        this.organisation = organisation;
        this.notices = notices;
        this.errors = errors;
        this.slug = here.variable("dependencia");
        var number = here.variable("numero");
        this.id = number.matches("[1-9]\\d{0,17}") ? Long.parseLong(number) : 0;
    }

    /** Refuses whoever does not write for that dependency. */
    public void open() {
        if (id == 0) {
            getConflicts();
            greet();
            return;
        }
        var conflict = desk.find(getAgency().code(), id, me.actor());
        if (conflict.isEmpty()) {
            go("pasado");
            return;
        }
        known = conflict.get();
        if (form == null) {
            seen = conflict.get().version();
            var proposal = conflict.get().proposal();
            form = proposal == null ? null : BlockForms.of(List.of(proposal), List.of());
        }
    }

    /** Says what brought the person here. */
    private void greet() {
        var request = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var notice = NOTICES.get(request.getOrDefault("hecho", ""));
        if (notice != null) {
            notices.say(notice);
        }
    }

    public void keepOurs() {
        act(() -> desk.keepOurs(getAgency().code(), id, seen, me.actor()), "quedo");
    }

    public void takeTheirs() {
        var theirs = Objects.requireNonNull(getConflict().theirs());
        say(theirs);
    }

    public void takeProposal() {
        say(Objects.requireNonNull(form).blocks().get(0));
    }

    private void say(Block block) {
        act(() -> desk.say(getAgency().code(), id, seen, block.fields(), me.actor()), "dicho");
    }

    /** What was typed stays when it is refused. */
    private void act(Runnable act, String done) {
        try {
            act.run();
            go(done);
        } catch (Rejected refused) {
            errors.refused(refused, Map.<Reason, String>of());
        }
    }

    /** To the list, which says what was done. */
    private void go(String done) {
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/gestion/conflictos/" + getAgency().slug() + "?hecho=" + done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public AgencyView getAgency() {
        if (slug.isEmpty()) {
            var mine = me.actor().agenciesWith(Permission.EDIT_PAGES);
            if (mine.isEmpty()) {
                me.actor().require(Permission.EDIT_PAGES);
            }
            return organisation.get(mine.get(0));
        }
        return organisation.bySlug(slug).orElseThrow(NotFound::new);
    }

    /** Those one writes for. */
    public List<AgencyView> getAgencies() {
        return me.actor().agenciesWith(Permission.EDIT_PAGES).stream()
                .map(organisation::get)
                .toList();
    }

    public List<ConflictView> getConflicts() {
        return desk.open(getAgency().code(), me.actor());
    }

    public ConflictView getConflict() {
        var view = known;
        if (view == null) {
            view = desk.find(getAgency().code(), id, me.actor()).orElseThrow(NotFound::new);
            known = view;
        }
        return view;
    }

    /**
     * One thing that a block says.
     *
     * @param html its text, where it has form
     */
    public record Said(String label, String value, @Nullable String html) {}

    /** All that a block says, under the names that its form gives each thing. */
    public List<Said> said(Block block) {
        return block.kind().fields().stream()
                .filter(field -> !block.get(field).isBlank())
                .map(field -> new Said(
                        "BlockField." + field.name(),
                        block.get(field),
                        field.isProse() ? html(block.get(field)) : null))
                .toList();
    }

    private static String html(String text) {
        return ContentHtml.isTooNested(text) ? "" : ContentHtml.of(text, UNDER_A_TITLE);
    }

    public boolean isProposed() {
        return form != null;
    }

    public @Nullable BlockForm getForm() {
        return form == null ? null : form.getForms().get(0);
    }

    public String moment(ConflictView conflict) {
        return SpanishDates.moment(conflict.openedAt());
    }
}
