package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.audit.Viewings;

/** Tells what happened to a case: to the record of acts and to whoever listens, inside the transaction. */
@ApplicationScoped
public class Journal {

    private final ActsRecord acts;
    private final Viewings viewings;
    private final Event<CaseFile.Moved> moved;

    @Inject
    public Journal(ActsRecord acts, Viewings viewings, Event<CaseFile.Moved> moved) {
        this.acts = acts;
        this.viewings = viewings;
        this.moved = moved;
    }

    /** Enters that an officer saw what is in a case, for the dependency they saw it in. */
    void seen(Actor officer, AgencyCode agency, CaseNumber number) {
        viewings.enter(officer, new Act("CASE_VIEWED", agency, number.value()));
    }

    /** Enters it under {@code CASE_} and the kind of the movement; the number is no personal datum. */
    public void tell(Actor actor, CaseFile.Moved news) {
        acts.enter(
                actor,
                new Act(
                        "CASE_" + news.kind(),
                        news.agency(),
                        news.number().value(),
                        news.before().name(),
                        news.after().name()));
        moved.fire(news);
    }
}
