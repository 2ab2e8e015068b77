package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.audit.Viewings;

/** Tells what happened to a complaint: to the record of acts and to whoever listens, inside the transaction. */
@ApplicationScoped
public class ComplaintJournal {

    private final ActsRecord acts;
    private final Viewings viewings;
    private final Event<ComplaintMoved> moved;

    @Inject
    public ComplaintJournal(ActsRecord acts, Viewings viewings, Event<ComplaintMoved> moved) {
        this.acts = acts;
        this.viewings = viewings;
        this.moved = moved;
    }

    void tell(Actor actor, ComplaintMoved news) {
        acts.enter(
                actor,
                new Act(
                        "COMPLAINT_" + news.act(),
                        news.agency(),
                        news.number().value(),
                        news.before().name(),
                        news.after().name()));
        moved.fire(news);
    }

    /** Who looked at a complaint; of a sealed one, the record says that it was one. */
    void seen(Actor officer, AgencyCode agency, Complaint complaint) {
        viewings.enter(
                officer,
                new Act(
                        complaint.kind().isSealed() ? "SEALED_COMPLAINT_VIEWED" : "COMPLAINT_VIEWED",
                        agency,
                        complaint.number().value()));
    }

    /** Each time: opening a sealed file is never the same look. */
    void fileSeen(Actor officer, AgencyCode agency, Complaint complaint) {
        if (complaint.kind().isSealed()) {
            acts.enter(
                    officer,
                    new Act("SEALED_FILE_OPENED", agency, complaint.number().value()));
        }
    }

    /** Somebody opened who told of a wrongdoing, and said why. */
    void unsealed(Actor officer, AgencyCode agency, ComplaintNumber number, String reason) {
        acts.enter(officer, new Act("IDENTITY_OPENED", agency, number.value(), null, reason));
    }
}
