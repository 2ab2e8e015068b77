package pe.cumbe.content.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.content.ContentDesk;
import pe.cumbe.content.ExaminedText;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.Texts;

/** Publishing an item, giving it back, taking it off the web ({@link ContentScreen}). */
@Named("contentJudging")
@ViewScoped
public class ContentJudgingScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ContentDesk desk;
    private final ContentScreen item;
    private final CurrentActor me;
    private final Texts texts;
    private String reason = "";

    @Inject
    public ContentJudgingScreen(ContentDesk desk, ContentScreen item, CurrentActor me, Texts texts) {
        this.desk = desk;
        this.item = item;
        this.me = me;
        this.texts = texts;
    }

    public void publish() {
        act(() -> desk.publish(item.ref(), me.actor()), "content.edit.notice.published");
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
        }
    }

    /** Whether this person may not publish it for having written or sent it. */
    public boolean isOwnWork() {
        return desk.hadAHandIn(item.getAgency().code(), item.id(), me.actor());
    }

    /** What was found in what waits, with the reasons of whoever sent it. */
    public List<FoundLine> getFound() {
        var agency = item.getAgency().code();
        var reasons = desk.reasons(agency, item.id(), me.actor());
        return ContentFindings.lines(texts, examined(), key -> reasons.getOrDefault(key, ""), part -> null);
    }

    /** How easy it reads, in words. */
    public String getReading() {
        return ContentFindings.reading(texts, examined());
    }

    private ExaminedText examined() {
        return desk.examine(item.getAgency().code(), item.getItem().newest().text(), me.actor());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = Chosen.plain(typed);
    }
}
