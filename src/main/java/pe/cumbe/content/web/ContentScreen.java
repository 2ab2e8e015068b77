package pe.cumbe.content.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.content.ContentDesk;
import pe.cumbe.content.ContentHistory;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentReason;
import pe.cumbe.content.ContentRef;
import pe.cumbe.content.ContentVerb;
import pe.cumbe.content.ContentView;
import pe.cumbe.content.VersionView;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/**
 * One item on the desk of those who write and of those who publish. When somebody else changed it meanwhile, both texts
 * are shown and whoever came second decides; whatever they decide, both are kept.
 */
@Named("contentScreen")
@ViewScoped
public class ContentScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ContentDesk desk;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final Organisation organisation;
    private final String agencySlug;
    private final ContentKind kind;

    /** 0 until it is kept for the first time. */
    private final long id;

    /** The version of the item that this person has seen. */
    private long seen;

    private int round;
    private boolean overtaken;
    private transient @Nullable ContentView known;

    @Inject
    public ContentScreen(
            ContentDesk desk,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            Organisation organisation,
            CurrentRoute here) {
        this.desk = desk;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.organisation = organisation;
        this.agencySlug = here.variable("dependencia");
        var number = here.variable("numero");
        this.id = number.matches("[1-9]\\d{0,17}") ? Long.parseLong(number) : 0;
        if (id == 0) {
            this.kind = ContentKind.of(here.variable("tipo"))
                    .filter(ContentKind.begun()::contains)
                    .orElseThrow(NotFound::new);
        } else {
            var item = find();
            this.kind = item.kind();
            this.seen = item.version();
            this.known = item;
        }
    }

    /** Refuses whoever may not write here; who may only publish reads. */
    public void open() {
        if (id == 0) {
            me.actor().require(Permission.EDIT_PAGES, getAgency().code());
        } else {
            getItem();
        }
    }

    /** Says what brought the person here. */
    public void greet() {
        var request = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if ("1".equals(request.get("guardado"))) {
            notices.say("content.edit.notice.saved");
        }
    }

    /**
     * Does it and shows how the item stands then; says at its field what was refused.
     *
     * @param fields the field of a reason; null for none
     * @return whether it was done
     */
    boolean act(Runnable act, String done, Function<Reason, @Nullable String> fields) {
        try {
            act.run();
            show();
            notices.say(done);
            return true;
        } catch (Rejected refused) {
            refused(refused, fields);
            return false;
        }
    }

    /** Nothing typed is lost: the form stays, and when somebody was there before, their text stands beside it. */
    void refused(Rejected refused, Function<Reason, @Nullable String> fields) {
        if (refused.reasons().contains(ContentReason.CHANGED_MEANWHILE)) {
            overtaken = true;
            seen = find().version();
        }
        for (var one : refused.reasons()) {
            var field = fields.apply(one);
            if (field == null) {
                errors.general(one.textKey());
            } else {
                errors.field(field, one.textKey());
            }
        }
    }

    /** From now on this is what the person has seen. */
    void show() {
        var found = find();
        known = found;
        seen = found.version();
        overtaken = false;
        round++;
    }

    /** Another number each time there is something else to show. */
    int round() {
        return round;
    }

    long id() {
        return id;
    }

    ContentRef ref() {
        return new ContentRef(getAgency().code(), id, seen);
    }

    ContentView find() {
        return desk.open(getAgency().code(), id, me.actor()).orElseThrow(NotFound::new);
    }

    /** As it stands now. */
    public ContentView getItem() {
        var item = known;
        if (item == null) {
            item = find();
            known = item;
        }
        return item;
    }

    public AgencyView getAgency() {
        return organisation.bySlug(agencySlug).orElseThrow(NotFound::new);
    }

    public ContentHistory getHistory() {
        return desk.history(getAgency().code(), id, me.actor());
    }

    /** Why it came back, while it has not been mended. */
    public String getReturned() {
        return getHistory().moves().stream()
                .filter(move -> move.verb() == ContentVerb.RETURN)
                .map(move -> move.reason())
                .findFirst()
                .orElse("");
    }

    public VersionView getTheirs() {
        return find().newest();
    }

    public boolean may(String verb) {
        var permission =
                switch (ContentVerb.valueOf(verb)) {
                    case WRITE, SEND, RECALL -> Permission.EDIT_PAGES;
                    case RETURN, APPROVE, UNSCHEDULE, PUBLISH, WITHDRAW -> Permission.PUBLISH_PAGES;
                    case UPGRADE -> Permission.MANAGE_PORTALS;
                };
        return me.actor().may(permission, getAgency().code())
                && (id == 0 ? verb.equals("WRITE") : getItem().verbs().contains(ContentVerb.valueOf(verb)));
    }

    public boolean isMayEdit() {
        return me.actor().may(Permission.EDIT_PAGES, getAgency().code());
    }

    /** The address of what everybody reads. */
    public String getPath() {
        return getLanguage().path(kind.path(getAgency(), getItem().slug()));
    }

    /** What somebody begins here is in Spanish; other languages begin from what is public. */
    public Language getLanguage() {
        return id == 0 ? Language.SPANISH : getItem().language();
    }

    public String getBase() {
        return "/gestion/paginas/" + agencySlug;
    }

    public String getAddress() {
        return getBase() + "/" + id;
    }

    public boolean has(String field) {
        return kind.has(pe.cumbe.content.ContentField.valueOf(field));
    }

    public boolean isFresh() {
        return id == 0;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public ContentKind getKind() {
        return kind;
    }
}
