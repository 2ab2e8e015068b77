package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.audit.Viewings;

/** Tells what happened to a request: to the record of acts and to whoever listens, inside the transaction. */
@ApplicationScoped
public class AccessJournal {

    private final ActsRecord acts;
    private final Viewings viewings;
    private final Event<AccessRequest.Moved> moved;

    @Inject
    public AccessJournal(ActsRecord acts, Viewings viewings, Event<AccessRequest.Moved> moved) {
        this.acts = acts;
        this.viewings = viewings;
        this.moved = moved;
    }

    void tell(Actor actor, AccessRequest.Moved news) {
        acts.enter(
                actor,
                new Act(
                        "ACCESS_" + news.verb(),
                        news.agency(),
                        news.number().value(),
                        news.before().name(),
                        news.after().name()));
        moved.fire(news);
    }

    /** An officer changed what the public reads of it. */
    void told(Actor actor, String kind, AgencyCode agency, String subject) {
        acts.enter(actor, new Act(kind, agency, subject));
    }

    void seen(Actor officer, AgencyCode agency, AccessNumber number) {
        viewings.enter(officer, new Act("ACCESS_VIEWED", agency, number.value()));
    }
}
