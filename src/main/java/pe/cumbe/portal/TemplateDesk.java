package pe.cumbe.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.block.BlockReason;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentReason;
import pe.cumbe.content.ContentRules;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

/**
 * Where the template of portals is changed. Changes wait in a draft until they are published as the next version, which
 * never changes; portals opened from then on start with it, and those that are open already stay as they are.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class TemplateDesk {

    public static final int MOST_PAGES = 20;

    /** Any dependency: the words of its sections are reserved. */
    private static final AgencyCode SOME_AGENCY = new AgencyCode("X");

    private final Portals portals;
    private final ActsRecord acts;
    private final Clock clock;

    @Inject
    public TemplateDesk(Portals portals, ActsRecord acts, Clock clock) {
        this.portals = portals;
        this.acts = acts;
        this.clock = clock;
    }

    public TemplateView view(Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var current = portals.currentTemplate();
        var draft = portals.draft();
        var template = draft.map(TemplateDraft::template)
                .orElseGet(() -> current.orElseThrow(() -> new Rejected(PortalReason.NO_TEMPLATE))
                        .template());
        return new TemplateView(
                current.map(TemplateVersion::version).orElse(0),
                draft.isPresent(),
                draft.map(TemplateDraft::changedBy).orElse(null),
                draft.map(TemplateDraft::version).orElse(0L),
                template.pages(),
                portals.templates().stream().map(TemplateVersion::view).toList());
    }

    /**
     * Keeps a page of the draft.
     *
     * @param page its key tells which it takes the place of; one nobody has is a new page
     * @param seen the version of the {@link TemplateView} the person was looking at
     */
    public void keepPage(TemplatePage page, long seen, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var template = unchanged(seen);
        var former = template.page(page.key());
        var objections = new ArrayList<Reason>(
                ContentRules.objectionsToSending(page.kind(), TemplatePage.textOf(page.blocks())));
        if (page.kind() == ContentKind.PAGE) {
            var slugObjection = ContentRules.objectionToSlug(ContentKind.PAGE, SOME_AGENCY, page.slug());
            if (slugObjection != null) {
                objections.add(slugObjection);
            }
        }
        if (former.map(TemplatePage::kind).orElse(ContentKind.PAGE) != page.kind()) {
            objections.add(BlockReason.FORGED);
        }
        var taken = template.pages().stream()
                .anyMatch(other ->
                        other.slug().equals(page.slug()) && !other.key().equals(page.key()));
        if (taken) {
            objections.add(ContentReason.SLUG_TAKEN);
        }
        if (former.isEmpty() && template.pages().size() >= MOST_PAGES) {
            objections.add(PortalReason.TOO_MANY_PAGES);
        }
        refuse(objections);
        change(one -> one.with(page), page.slug(), actor);
    }

    /** Takes a page out of the draft; a portal without front page or menu there is not. */
    public void removePage(String key, long seen, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        var template = unchanged(seen);
        if (template.page(key).filter(page -> page.kind() == ContentKind.PAGE).isEmpty()) {
            throw new Rejected(BlockReason.FORGED);
        }
        change(one -> one.without(key), key, actor);
    }

    /** What waits becomes the next version. */
    public int publish(long seen, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        unchanged(seen);
        var draft = portals.draft().orElseThrow(() -> new Rejected(PortalReason.NOTHING_TO_PUBLISH));
        int before = portals.currentTemplate().map(TemplateVersion::version).orElse(0);
        int next = before + 1;
        var template = draft.template().numbered(next);
        portals.add(new TemplateVersion(next, template.write(), actor.username(), clock.instant()));
        portals.remove(draft);
        acts.enter(
                actor, new Act("TEMPLATE_PUBLISHED", null, "plantilla", String.valueOf(before), String.valueOf(next)));
        return next;
    }

    /** Throws what waits away; the versions stay. */
    public void discard(long seen, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        unchanged(seen);
        portals.draft().ifPresent(draft -> {
            portals.remove(draft);
            acts.enter(actor, new Act("TEMPLATE_DISCARDED", null, "plantilla"));
        });
    }

    private PortalTemplate unchanged(long seen) {
        var draft = portals.holdDraft();
        if (draft.map(TemplateDraft::version).orElse(0L) != seen) {
            throw new Rejected(PortalReason.CHANGED_MEANWHILE);
        }
        return draft.map(TemplateDraft::template).orElseGet(this::current);
    }

    private PortalTemplate current() {
        return portals.currentTemplate()
                .orElseThrow(() -> new Rejected(PortalReason.NO_TEMPLATE))
                .template();
    }

    private void change(UnaryOperator<PortalTemplate> how, String what, Actor actor) {
        var draft = portals.draft();
        if (draft.isPresent()) {
            draft.get().change(how.apply(draft.get().template()), actor.username(), clock.instant());
        } else {
            portals.add(new TemplateDraft(how.apply(current()), actor.username(), clock.instant()));
        }
        acts.enter(actor, new Act("TEMPLATE_CHANGED", null, what));
    }

    private static void refuse(List<Reason> objections) {
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
    }
}
