package pe.cumbe.gazette.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.gazette.EditionState;
import pe.cumbe.gazette.GazetteDesk;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.Notices;

/** Where the second person publishes an edition that was sent to be looked at, or gives it back and says why. */
@Named("judgementScreen")
@RequestScoped
public class JudgementScreen {

    private final GazetteDesk desk;
    private final EditionScreen edition;
    private final CurrentActor me;
    private final Notices notices;

    private String back = "";

    @Inject
    public JudgementScreen(GazetteDesk desk, EditionScreen edition, CurrentActor me, Notices notices) {
        this.desk = desk;
        this.edition = edition;
        this.me = me;
        this.notices = notices;
    }

    /** Whether this person may publish it now. */
    public boolean isJudges() {
        return edition.getView().state() == EditionState.IN_REVIEW && edition.may(Permission.PUBLISH_NORMS);
    }

    /** Whoever wrote it is told that somebody else has to publish it. */
    public boolean isOwnHand() {
        return edition.getView().hands().contains(me.actor().username());
    }

    public void publish() {
        if (edition.done(() -> desk.publish(edition.ref(), me.actor()))) {
            edition.reload();
            notices.say("gestion.normas.notice.published");
        }
    }

    public void sendBack() {
        if (edition.done(() -> desk.sendBack(edition.ref(), back, me.actor()))) {
            edition.reload();
            back = "";
            notices.say("gestion.normas.notice.back");
        }
    }

    public String getBack() {
        return back;
    }

    public void setBack(@Nullable String typed) {
        back = Chosen.plain(typed);
    }
}
