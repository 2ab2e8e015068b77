package pe.cumbe.content.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.block.BlockReason;
import pe.cumbe.content.Comparison;
import pe.cumbe.content.ContentDesk;
import pe.cumbe.content.ContentReason;
import pe.cumbe.content.ContentRules;
import pe.cumbe.content.ExaminationDesk;
import pe.cumbe.content.NewContent;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;

/** Writing an item and sending it to be reviewed ({@link ContentScreen}). Nothing typed is lost when it is refused. */
@Named("contentWriting")
@ViewScoped
public class ContentWritingScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ContentDesk desk;
    private final ExaminationDesk examination;
    private final ContentScreen item;
    private final ContentUploads uploads;
    private final ContentFindings findings;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private @Nullable ContentForm form;

    /** What the form was begun from ({@link ContentScreen#round}). */
    private int round;

    private transient @Nullable Part file;
    private transient @Nullable Part picture;

    @Inject
    public ContentWritingScreen(
            ContentDesk desk,
            ExaminationDesk examination,
            ContentScreen item,
            ContentUploads uploads,
            ContentFindings findings,
            CurrentActor me,
            Notices notices,
            PageErrors errors) {
        this.desk = desk;
        this.examination = examination;
        this.item = item;
        this.uploads = uploads;
        this.findings = findings;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
    }

    /** As it is kept, until somebody types; then as it was typed. */
    public ContentForm getForm() {
        var typed = form;
        if (typed == null || round != item.round()) {
            typed = item.isFresh()
                    ? new ContentForm(item.getKind())
                    : new ContentForm(
                            item.getKind(),
                            item.getItem().slug(),
                            item.getItem().newest().text());
            form = typed;
            round = item.round();
        }
        return typed;
    }

    public void save() {
        if (keep() && !item.isFresh()) {
            notices.say("content.edit.notice.saved");
        }
    }

    /** Keeps what is written, if anything changed, and sends it. */
    public void send() {
        if (isUnchanged() || keep()) {
            var sent = item.act(
                    () -> desk.send(item.ref(), findings.reasons(), me.actor()),
                    "content.edit.notice.sent",
                    this::field);
            if (sent) {
                findings.hide();
            } else {
                showFindings();
                findings.askReasons();
            }
        }
    }

    /** Examines what is written, kept or not. */
    public void examine() {
        me.actor().require(Permission.EDIT_PAGES, item.getAgency().code());
        if (!isReadable()) {
            return;
        }
        showFindings();
        if (findings.getBlocking() == 0) {
            notices.say("examination.notice.fine");
        }
    }

    private void showFindings() {
        var agency = item.getAgency().code();
        var kept = item.isFresh() ? Map.<String, String>of() : examination.reasons(agency, item.id(), me.actor());
        findings.show(
                examination.examine(agency, getForm().text(), item.getLanguage(), me.actor()),
                kept,
                part -> ContentFields.ofPart(part, item.getKind(), getForm()));
    }

    public void recall() {
        act(() -> desk.recall(item.ref(), me.actor()), "content.edit.notice.recalled");
    }

    public void restore(int number) {
        act(() -> desk.restore(item.ref(), number, me.actor()), "content.edit.notice.restored");
    }

    /** What this person wrote is kept as a version, and then what the other one wrote is taken again. */
    public void keepTheirs() {
        var theirs = item.getTheirs().number();
        if (keep()) {
            act(() -> desk.restore(item.ref(), theirs, me.actor()), "content.edit.notice.theirs");
        }
    }

    private boolean keep() {
        takeFiles();
        if (!isReadable()) {
            sayTheRest();
            return false;
        }
        try {
            if (item.isFresh()) {
                var made = desk.start(
                        new NewContent(
                                item.getAgency().code(),
                                item.getKind(),
                                getForm().getSlug(),
                                getForm().key(),
                                getForm().text()),
                        me.actor());
                go(item.getBase() + "/" + made.id() + "?guardado=1");
            } else {
                desk.write(item.ref(), getForm().getSlug(), getForm().text(), me.actor());
                item.show();
            }
            return true;
        } catch (Rejected refused) {
            item.refused(refused, this::field);
            return false;
        }
    }

    private void takeFiles() {
        var agency = item.getAgency().code();
        me.actor().require(Permission.EDIT_PAGES, agency);
        uploads.picture(agency, picture, "ctPicture", me.actor()).ifPresent(getForm()::hold);
        uploads.file(file, "ctFile").ifPresent(getForm()::hold);
        if (getForm().isWithoutPicture()) {
            getForm().hold((Long) null);
            getForm().setWithoutPicture(false);
        }
    }

    private boolean isReadable() {
        if (getForm().isDayUnreadable()) {
            errors.field(ContentFields.day(item.getKind()), "content.edit.error.day");
        }
        if (getForm().isLastDayUnreadable()) {
            errors.field(ContentFields.lastDay(item.getKind()), "content.edit.error.day");
        }
        if (getForm().isHourUnreadable()) {
            errors.field("ctHour", "content.edit.error.hour");
        }
        if (getForm().isOrdinalUnreadable()) {
            errors.field("ctOrdinal", "content.edit.error.ordinal");
        }
        return !errors.isAny();
    }

    /** All that is wrong is said at once, beside what cannot be read. */
    private void sayTheRest() {
        var objections =
                ContentRules.objectionsToKeeping(item.getKind(), getForm().text());
        if (!objections.isEmpty()) {
            item.refused(new Rejected(objections), this::field);
        }
    }

    /** Whether the form says what is kept already. */
    private boolean isUnchanged() {
        return !item.isFresh()
                && picture == null
                && file == null
                && !getForm().isWithoutPicture()
                && isReadable()
                && getForm().text().equals(item.getTheirs().text())
                && getForm().getSlug().equals(item.find().slug());
    }

    private void act(Runnable act, String done) {
        item.act(act, done, this::field);
    }

    /** At which field a refusal is said; null for none. */
    private @Nullable String field(Reason one) {
        return one instanceof ContentReason reason
                ? ContentFields.of(reason, item.getKind(), getForm())
                : ContentFields.ofBlocks((BlockReason) one, getForm());
    }

    private static void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the other person left, against what this one wrote. */
    public Comparison getConflict() {
        return Comparison.of(item.getTheirs().text(), getForm().text());
    }

    public String getLimitHint() {
        return uploads.limitHint();
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
