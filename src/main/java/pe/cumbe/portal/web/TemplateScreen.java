package pe.cumbe.portal.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.block.BlockReason;
import pe.cumbe.content.ContentHtml;
import pe.cumbe.content.ContentReason;
import pe.cumbe.content.web.ShownBlock;
import pe.cumbe.content.web.ShownBlocks;
import pe.cumbe.portal.PortalReason;
import pe.cumbe.portal.PortalTemplate;
import pe.cumbe.portal.TemplateDesk;
import pe.cumbe.portal.TemplateView;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** The template every portal starts from: its pages and sections, what waits to be published, its versions. */
@Named("templateScreen")
@ViewScoped
public class TemplateScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<Reason, String> FIELDS = Map.ofEntries(
            entry(ContentReason.TITLE_MISSING, "tpTitle"),
            entry(ContentReason.TITLE_TOO_LONG, "tpTitle"),
            entry(ContentReason.SUMMARY_TOO_LONG, "tpSummary"),
            entry(ContentReason.SLUG_MALFORMED, "tpSlug"),
            entry(ContentReason.SLUG_RESERVED, "tpSlug"),
            entry(ContentReason.SLUG_TAKEN, "tpSlug"));

    /** A dependency that stands for all in the preview. */
    private static final PortalTemplate.Words SAMPLE =
            new PortalTemplate.Words("Dirección Regional de Educación", "DRE", "Cajamarca", "dre");

    private final TemplateDesk desk;
    private final ShownBlocks blocks;
    private final Organisation organisation;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;

    private @Nullable TemplateForm form;
    private long seen;
    private boolean asked;
    private transient @Nullable TemplateView known;

    @Inject
    public TemplateScreen(
            TemplateDesk desk,
            ShownBlocks blocks,
            Organisation organisation,
            CurrentActor me,
            Notices notices,
            PageErrors errors) {
        this.desk = desk;
        this.blocks = blocks;
        this.organisation = organisation;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.seen = getView().version();
    }

    public void begin() {
        form = new TemplateForm();
    }

    public void edit(String key) {
        form = getView().pages().stream()
                .filter(page -> page.key().equals(key))
                .findFirst()
                .map(TemplateForm::new)
                .orElse(null);
    }

    public void leave() {
        form = null;
    }

    /** Shows the page as it is written now; nothing is kept. */
    public void look() {
        asked = false;
    }

    public void keep() {
        var typed = getForm();
        if (typed == null) {
            return;
        }
        act(() -> desk.keepPage(typed.page(), seen, me.actor()), "portal.template.notice.kept");
    }

    public void remove(String key) {
        act(() -> desk.removePage(key, seen, me.actor()), "portal.template.notice.removed");
    }

    /** Asks before the draft is thrown away. */
    public void ask() {
        asked = true;
    }

    public void discard() {
        act(() -> desk.discard(seen, me.actor()), "portal.template.notice.discarded");
    }

    public void publish() {
        act(() -> desk.publish(seen, me.actor()), "portal.template.notice.published");
    }

    /** What was typed stays when it is refused; whoever comes second sees what the first left before keeping theirs. */
    private void act(Runnable act, String done) {
        try {
            act.run();
            form = null;
            notices.say(done);
        } catch (Rejected refused) {
            errors.refused(refused, fields());
            if (!refused.reasons().contains(PortalReason.CHANGED_MEANWHILE)) {
                return;
            }
        }
        asked = false;
        known = null;
        seen = getView().version();
    }

    /** What is wrong with a text is said at that text. */
    private Map<Reason, String> fields() {
        var fields = new HashMap<Reason, String>(FIELDS);
        var typed = form;
        if (typed != null) {
            fields.put(ContentReason.BODY_TOO_LONG, typed.getBlocks().longest());
            fields.put(ContentReason.BODY_TOO_NESTED, typed.getBlocks().first(ContentHtml::isTooNested));
            for (var reason : BlockReason.values()) {
                fields.put(reason, typed.getBlocks().lacking(reason));
            }
        }
        return fields;
    }

    public TemplateView getView() {
        var view = known;
        if (view == null) {
            view = desk.view(me.actor());
            known = view;
        }
        return view;
    }

    public @Nullable TemplateForm getForm() {
        return form;
    }

    public boolean isAsked() {
        return asked;
    }

    /** What is written, as the portal of a dependency would show it; empty when it cannot be. */
    public List<ShownBlock> getPreview() {
        var typed = form;
        return typed == null
                ? List.of()
                : blocks.preview(typed.page().blocksFor(SAMPLE), organisation.get(AgencyCode.REGION));
    }

    public String moment(TemplateView.Published version) {
        return SpanishDates.moment(version.at());
    }
}
