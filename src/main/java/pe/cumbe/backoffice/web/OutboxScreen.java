package pe.cumbe.backoffice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.backoffice.OutboxDesk;
import pe.cumbe.mail.LetterRow;
import pe.cumbe.mail.LetterStatus;
import pe.cumbe.mail.MailStanding;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** Letters that could not be sent, that wait and that left; the first can be sent again. */
@Named("outbox")
@ViewScoped
public class OutboxScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final OutboxDesk desk;
    private final CurrentActor me;
    private final Texts texts;
    private final Notices notices;
    private final PageErrors errors;
    private LetterStatus status = LetterStatus.FAILED;
    private int page = 1;
    private transient @Nullable PageOf<LetterRow> rows;

    @Inject
    public OutboxScreen(OutboxDesk desk, CurrentActor me, Texts texts, Notices notices, PageErrors errors) {
        this.desk = desk;
        this.me = me;
        this.texts = texts;
        this.notices = notices;
        this.errors = errors;
    }

    /** Refuses whoever may not look. */
    public void enter() {
        rows = null;
        getStanding();
    }

    public void show(LetterStatus wanted) {
        status = wanted;
        page = 1;
        rows = null;
    }

    public void turn(int wanted) {
        page = wanted;
        rows = null;
    }

    public void resend(String code) {
        try {
            desk.resend(code, me.actor());
            notices.say("gestion.correos.notice.resent");
        } catch (Rejected refused) {
            errors.refused(refused, Map.of());
        }
        rows = null;
    }

    public MailStanding getStanding() {
        return desk.standing(me.actor());
    }

    public LetterStatus[] getStatuses() {
        return new LetterStatus[] {LetterStatus.FAILED, LetterStatus.WAITING, LetterStatus.SENT};
    }

    /** The words of a button, with how many letters stand behind it. */
    public String label(LetterStatus one) {
        return texts.of(one) + " (" + desk.count(one, me.actor()) + ")";
    }

    public boolean isShown(LetterStatus one) {
        return status == one;
    }

    public PageOf<LetterRow> getRows() {
        if (rows == null) {
            rows = desk.list(status, page, me.actor());
        }
        return rows;
    }

    /** What happened to a letter, in words. */
    public String story(LetterRow letter) {
        var problem = letter.problem();
        var closed = letter.closedAt();
        var when = letter.status() == LetterStatus.WAITING
                ? texts.of("gestion.correos.text.next", SpanishDates.moment(letter.nextTryAt()))
                : closed == null ? "" : SpanishDates.moment(closed);
        return problem == null ? when : texts.of(problem) + " " + when;
    }

    public String posted(LetterRow letter) {
        return SpanishDates.moment(letter.postedAt());
    }
}
