package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Objects;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.casefile.CaseDesk;
import pe.cumbe.casefile.CaseRef;
import pe.cumbe.casefile.Decision;
import pe.cumbe.casefile.FilingReceipt;
import pe.cumbe.casefile.Outcome;
import pe.cumbe.casefile.ReceptionDesk;
import pe.cumbe.casefile.Referral;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.tracking.PersonSends;
import pe.cumbe.tracking.TrackingDesk;

/** What the made-up officers and people do with the demo cases, each on its day. */
@ApplicationScoped
public class DemoActs {

    private final DemoPaper papers;
    private final DemoDays days;
    private final DemoActors actors;
    private final ReceptionDesk reception;
    private final CaseDesk cases;
    private final TrackingDesk tracking;

    @Inject
    public DemoActs(
            DemoPaper papers,
            DemoDays days,
            DemoActors actors,
            ReceptionDesk reception,
            CaseDesk cases,
            TrackingDesk tracking) {
        this.papers = papers;
        this.days = days;
        this.actors = actors;
        this.reception = reception;
        this.cases = cases;
        this.tracking = tracking;
    }

    void perform(FilingReceipt receipt, Row event) {
        var instant = days.ago(receipt.agency(), event.json().getInt("workingDaysAgo"), event.optional("at"));
        OfficialClock.during(instant, () -> {
            act(receipt, event);
            return true;
        });
    }

    private void act(FilingReceipt receipt, Row event) {
        var reason = event.text("reason");
        switch (event.text("act")) {
            case "OBSERVE" -> reception.observe(officer(event), at(officer(event), receipt), reason);
            case "ADMIT" -> reception.admit(officer(event), at(officer(event), receipt));
            case "REFER" -> refer(receipt, event, reason);
            case "CORRECT" ->
                tracking.cure(
                        receipt.number().value(),
                        Objects.requireNonNull(receipt.key()).value(),
                        new PersonSends(
                                SubmissionId.fresh(),
                                reason,
                                papers.handIn(event.json().getJsonArray("files").getValuesAs(JsonObject.class))));
            case "RESOLVE" -> resolve(receipt, event, reason);
            default -> throw new IllegalStateException("no act " + event.text("act"));
        }
    }

    /** Inside its own dependency a case goes straight to the evaluator, who begins. */
    private void refer(FilingReceipt receipt, Row event, String reason) {
        var to = new AgencyCode(event.text("toAgency"));
        cases.refer(officer(event), at(officer(event), receipt), new Referral(to, "", reason));
        if (to.equals(receipt.agency())) {
            var evaluator = actors.evaluatorOf(to);
            cases.startEvaluation(evaluator, at(evaluator, receipt));
        }
    }

    private void resolve(FilingReceipt receipt, Row event, String reason) {
        var evaluator = actors.evaluatorOf(receipt.agency());
        cases.draftResolution(evaluator, at(evaluator, receipt), reason);
        var authority = officer(event);
        var file = papers.handIn(event.json().getJsonObject("file"));
        cases.resolve(
                authority,
                at(authority, receipt),
                new Decision(
                        Outcome.valueOf(event.text("outcome")),
                        event.json().getString("document", "S/N"),
                        reason,
                        file));
    }

    private Actor officer(Row event) {
        return actors.named(event.text("actor"));
    }

    private CaseRef at(Actor officer, FilingReceipt receipt) {
        var view = cases.open(officer, receipt.agency(), receipt.number()).orElseThrow();
        return new CaseRef(receipt.agency(), receipt.number(), view.version());
    }
}
