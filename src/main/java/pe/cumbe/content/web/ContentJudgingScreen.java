package pe.cumbe.content.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.content.ContentDesk;
import pe.cumbe.content.ContentPlan;
import pe.cumbe.content.ExaminationDesk;
import pe.cumbe.content.ExaminedText;
import pe.cumbe.content.ExcuseView;
import pe.cumbe.content.FourEyesDesk;
import pe.cumbe.content.ScheduleDesk;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** Publishing an item, giving it back, taking it off the web ({@link ContentScreen}). */
@Named("contentJudging")
@ViewScoped
public class ContentJudgingScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ContentDesk desk;
    private final ScheduleDesk schedule;
    private final FourEyesDesk fourEyes;
    private final ExaminationDesk examination;
    private final ContentScreen item;
    private final CurrentActor me;
    private final Texts texts;
    private final PageErrors errors;
    private final MomentForm publishAt = new MomentForm("ctPublishDay", "ctPublishHour");
    private final MomentForm withdrawAt = new MomentForm("ctWithdrawDay", "ctWithdrawHour");
    private String reason = "";

    @Inject
    public ContentJudgingScreen(
            ContentDesk desk,
            ScheduleDesk schedule,
            FourEyesDesk fourEyes,
            ExaminationDesk examination,
            ContentScreen item,
            CurrentActor me,
            Texts texts,
            PageErrors errors) {
        this.desk = desk;
        this.schedule = schedule;
        this.fourEyes = fourEyes;
        this.examination = examination;
        this.item = item;
        this.me = me;
        this.texts = texts;
        this.errors = errors;
    }

    /** Now, or at the moments that were typed. */
    public void publish() {
        if (areMomentsReadable()) {
            var plan = new ContentPlan(publishAt.moment(), withdrawAt.moment(), reason);
            act(
                    () -> schedule.approve(item.ref(), plan, me.actor()),
                    plan.publishAt() == null ? "content.edit.notice.published" : "content.edit.notice.scheduled");
        }
    }

    public void unschedule() {
        act(() -> schedule.unschedule(item.ref(), me.actor()), "content.edit.notice.unscheduled");
    }

    /** What everybody reads is withdrawn at the moment that was typed. */
    public void withdrawLater() {
        if (!areMomentsReadable()) {
            return;
        }
        var moment = withdrawAt.moment();
        if (moment == null) {
            errors.field("ctWithdrawDay", "content.edit.error.day");
            return;
        }
        act(() -> schedule.withdrawAt(item.ref(), moment, reason, me.actor()), "content.edit.notice.withdrawLater");
    }

    public void stay() {
        act(() -> schedule.withdrawAt(item.ref(), null, "", me.actor()), "content.edit.notice.stays");
    }

    private boolean areMomentsReadable() {
        boolean first = publishAt.isReadable(errors);
        boolean last = withdrawAt.isReadable(errors);
        return first && last;
    }

    public void giveBack() {
        act(() -> desk.giveBack(item.ref(), reason, me.actor()), "content.edit.notice.returned");
    }

    public void withdraw() {
        act(() -> desk.withdraw(item.ref(), reason, me.actor()), "content.edit.notice.withdrawn");
    }

    private void act(Runnable act, String done) {
        if (item.act(act, done, ContentFields::ofJudging)) {
            reason = "";
            publishAt.clear();
            withdrawAt.clear();
        }
    }

    /** Whether this person may not publish it for having written or sent it. */
    public boolean isOwnWork() {
        return getExcuse() == null && isMine();
    }

    /** Whether this person wrote or sent it, and publishes it by an excuse. */
    public boolean isAlone() {
        return getExcuse() != null && isMine();
    }

    public @Nullable ExcuseView getExcuse() {
        return fourEyes.inForce(item.getAgency().code(), me.actor()).orElse(null);
    }

    private boolean isMine() {
        return desk.hadAHandIn(item.getAgency().code(), item.id(), me.actor());
    }

    /** What was found in what waits, with the reasons of whoever sent it. */
    public List<FoundLine> getFound() {
        var agency = item.getAgency().code();
        var reasons = examination.reasons(agency, item.id(), me.actor());
        return ContentFindings.lines(texts, examined(), key -> reasons.getOrDefault(key, ""), part -> null);
    }

    /** How easy it reads, in words. */
    public String getReading() {
        return ContentFindings.reading(texts, examined());
    }

    private ExaminedText examined() {
        return examination.examine(
                item.getAgency().code(), item.getItem().newest().text(), item.getLanguage(), me.actor());
    }

    public MomentForm getPublishAt() {
        return publishAt;
    }

    public MomentForm getWithdrawAt() {
        return withdrawAt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = Chosen.plain(typed);
    }
}
