package pe.cumbe.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.shared.Slug;

/** Keeps what is offered up to date, and shows it. */
@ApplicationScoped
@Transactional
public class ProcedureDesk {

    private final Procedures procedures;
    private final ActsRecord acts;
    private final Event<Procedure.Revised> revised;
    private final Clock clock;

    @Inject
    public ProcedureDesk(Procedures procedures, ActsRecord acts, Event<Procedure.Revised> revised, Clock clock) {
        this.procedures = procedures;
        this.acts = acts;
        this.revised = revised;
        this.clock = clock;
    }

    /**
     * Makes that text the one in force. The same text again publishes nothing, so content can be loaded at every start.
     *
     * @return the revision that was published; empty when the text in force already says this
     */
    public Optional<Procedure.Revised> publish(PublishProcedure request) {
        var published = procedures
                .find(request.code())
                .map(known -> known.publish(request.sheet(), clock.instant()))
                .orElseGet(() -> Optional.of(open(request)));
        published.ifPresent(news -> {
            acts.enter(
                    Actor.SYSTEM,
                    new Act("PROCEDURE_PUBLISHED", null, news.code().value(), null, "r" + news.revision()));
            revised.fire(news);
        });
        return published;
    }

    /** The same for a whole catalogue, in one transaction: all of it or none. */
    public List<Procedure.Revised> publish(List<PublishProcedure> requests) {
        return requests.stream().map(this::publish).flatMap(Optional::stream).toList();
    }

    /** The text in force of the procedure at that address. */
    public Optional<ProcedureView> view(Slug slug) {
        return procedures.find(slug).map(ProcedureView::of);
    }

    /** The text in force of the procedure with that code. */
    public Optional<ProcedureView> view(ProcedureCode code) {
        return procedures.find(code).map(ProcedureView::of);
    }

    private Procedure.Revised open(PublishProcedure request) {
        procedures.add(new Procedure(request.code(), request.slug(), request.sheet(), clock.instant()));
        return new Procedure.Revised(request.code(), 1);
    }
}
