package pe.cumbe.content.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.block.BlockReason;
import pe.cumbe.content.Comparison;
import pe.cumbe.content.ContentDesk;
import pe.cumbe.content.ContentHistory;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentReason;
import pe.cumbe.content.ContentRef;
import pe.cumbe.content.ContentVerb;
import pe.cumbe.content.ContentView;
import pe.cumbe.content.NewContent;
import pe.cumbe.content.VersionView;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Chosen;
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
    private final ContentUploads uploads;
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

    private ContentForm form;
    private String reason = "";
    private boolean overtaken;
    private transient @Nullable Part file;
    private transient @Nullable Part picture;
    private transient @Nullable ContentView known;

    @Inject
    public ContentScreen(
            ContentDesk desk,
            ContentUploads uploads,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            Organisation organisation,
            CurrentRoute here) {
        this.desk = desk;
        this.uploads = uploads;
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
            this.form = new ContentForm(kind);
        } else {
            var item = find();
            this.kind = item.kind();
            this.seen = item.version();
            this.form = new ContentForm(kind, item.slug(), item.newest().text());
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

    public void save() {
        if (keep()) {
            if (id == 0) {
                return;
            }
            notices.say("content.edit.notice.saved");
        }
    }

    /** Keeps what is written, if anything changed, and sends it. */
    public void send() {
        if (isUnchanged() || keep()) {
            act(() -> desk.send(ref(), me.actor()), "content.edit.notice.sent");
        }
    }

    public void recall() {
        act(() -> desk.recall(ref(), me.actor()), "content.edit.notice.recalled");
    }

    public void restore(int number) {
        act(() -> desk.restore(ref(), number, me.actor()), "content.edit.notice.restored");
    }

    public void publish() {
        act(() -> desk.publish(ref(), me.actor()), "content.edit.notice.published");
    }

    public void giveBack() {
        act(() -> desk.giveBack(ref(), reason, me.actor()), "content.edit.notice.returned");
    }

    public void withdraw() {
        act(() -> desk.withdraw(ref(), reason, me.actor()), "content.edit.notice.withdrawn");
    }

    /** What this person wrote is kept as a version, and then what the other one wrote is taken again. */
    public void keepTheirs() {
        var theirs = find().newest().number();
        if (keep()) {
            act(() -> desk.restore(ref(), theirs, me.actor()), "content.edit.notice.theirs");
        }
    }

    private boolean keep() {
        takeFiles();
        if (!isReadable()) {
            return false;
        }
        try {
            if (id == 0) {
                var made = desk.start(
                        new NewContent(getAgency().code(), kind, form.getSlug(), form.key(), form.text()), me.actor());
                go(getBase() + "/" + made.id() + "?guardado=1");
            } else {
                desk.write(ref(), form.getSlug(), form.text(), me.actor());
                show(find());
            }
            return true;
        } catch (Rejected refused) {
            refused(refused);
            return false;
        }
    }

    private void takeFiles() {
        var agency = getAgency().code();
        me.actor().require(Permission.EDIT_PAGES, agency);
        uploads.picture(agency, picture, "ctPicture", me.actor()).ifPresent(form::hold);
        uploads.file(file, "ctFile").ifPresent(form::hold);
        if (form.isWithoutPicture()) {
            form.hold((Long) null);
            form.setWithoutPicture(false);
        }
    }

    private boolean isReadable() {
        if (form.isDayUnreadable()) {
            errors.field(ContentFields.day(kind), "content.edit.error.day");
        }
        if (form.isLastDayUnreadable()) {
            errors.field("ctLastDay", "content.edit.error.day");
        }
        if (form.isHourUnreadable()) {
            errors.field("ctHour", "content.edit.error.hour");
        }
        return !errors.isAny();
    }

    /** Whether the form says what is kept already. */
    private boolean isUnchanged() {
        return id != 0
                && picture == null
                && file == null
                && !form.isWithoutPicture()
                && isReadable()
                && form.text().equals(find().newest().text())
                && form.getSlug().equals(find().slug());
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            show(find());
            reason = "";
            notices.say(done);
        } catch (Rejected refused) {
            refused(refused);
        }
    }

    /** Nothing typed is lost: the form stays, and when somebody was there before, their text stands beside it. */
    private void refused(Rejected refused) {
        if (refused.reasons().contains(ContentReason.CHANGED_MEANWHILE)) {
            overtaken = true;
            seen = find().version();
        }
        for (var one : refused.reasons()) {
            var field = one instanceof ContentReason reason
                    ? ContentFields.of(reason, kind, form)
                    : ContentFields.ofBlocks((BlockReason) one, form);
            if (field == null) {
                errors.general(one.textKey());
            } else {
                errors.field(field, one.textKey());
            }
        }
    }

    private void show(ContentView item) {
        known = item;
        seen = item.version();
        overtaken = false;
        form = new ContentForm(kind, item.slug(), item.newest().text());
    }

    private ContentRef ref() {
        return new ContentRef(getAgency().code(), id, seen);
    }

    private ContentView find() {
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

    private static void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** What the other person left, against what this one wrote. */
    public Comparison getConflict() {
        return Comparison.of(find().newest().text(), form.text());
    }

    public VersionView getTheirs() {
        return find().newest();
    }

    public boolean may(String verb) {
        var permission =
                switch (ContentVerb.valueOf(verb)) {
                    case WRITE, SEND, RECALL -> Permission.EDIT_PAGES;
                    case RETURN, PUBLISH, WITHDRAW -> Permission.PUBLISH_PAGES;
                    case UPGRADE -> Permission.MANAGE_PORTALS;
                };
        return me.actor().may(permission, getAgency().code())
                && (id == 0 ? verb.equals("WRITE") : getItem().verbs().contains(ContentVerb.valueOf(verb)));
    }

    /** Whether this person may not publish it for having written or sent it. */
    public boolean isOwnWork() {
        return desk.hadAHandIn(getAgency().code(), id, me.actor());
    }

    /** The address of what everybody reads. */
    public String getPath() {
        return kind.path(getAgency(), getItem().slug());
    }

    public String getBase() {
        return "/gestion/paginas/" + agencySlug;
    }

    public String getAddress() {
        return getBase() + "/" + id;
    }

    public String getLimitHint() {
        return uploads.limitHint();
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

    public ContentForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = Chosen.plain(typed);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }

    public @Nullable Part getPicture() {
        return picture;
    }

    public void setPicture(@Nullable Part part) {
        picture = part;
    }
}
