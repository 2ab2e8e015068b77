package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.cumbe.access.AccessContact;
import pe.cumbe.access.AccessDesk;
import pe.cumbe.access.AccessOfficeDesk;
import pe.cumbe.access.AccessProfile;
import pe.cumbe.access.AccessReceipt;
import pe.cumbe.access.AccessRef;
import pe.cumbe.access.AccessVerb;
import pe.cumbe.access.AskForInformation;
import pe.cumbe.access.Deed;
import pe.cumbe.access.DeliveryForm;
import pe.cumbe.access.DenialGround;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.OfficialClock;

/** A few made-up requests for information, filed on days that have passed through the same desk as everybody's. */
@ApplicationScoped
public class DemoAccess {

    private final ContentFiles files;
    private final DemoDays days;
    private final DemoActors actors;
    private final AccessDesk desk;
    private final AccessOfficeDesk office;

    @Inject
    public DemoAccess(ContentFiles files, DemoDays days, DemoActors actors, AccessDesk desk, AccessOfficeDesk office) {
        this.files = files;
        this.days = days;
        this.actors = actors;
        this.desk = desk;
        this.office = office;
    }

    void load() {
        var people = files.rows("demo/people.json").stream()
                .map(Row::new)
                .collect(Collectors.toMap(row -> row.text("key"), Function.identity()));
        for (var json : files.rows("demo/access.json")) {
            var row = new Row(json);
            var receipt = file(row, Objects.requireNonNull(people.get(row.text("applicant"))));
            for (var event : json.getJsonArray("events").getValuesAs(JsonObject.class)) {
                act(receipt, new Row(event));
            }
        }
    }

    private AccessReceipt file(Row row, Row person) {
        var agency = new AgencyCode(row.text("agency"));
        var submission = SubmissionId.fresh();
        var email = person.optional("email");
        var phone = person.optional("phone");
        var asked = new AskForInformation(
                submission,
                agency,
                new Applicant(
                        IdentityDocument.valueOf(person.text("documentType")),
                        person.text("documentNumber"),
                        person.text("givenNames") + " " + person.text("familyNames")),
                new AccessContact(
                        person.text("address"),
                        person.text("ubigeo"),
                        email == null ? "" : email,
                        phone == null ? "" : phone),
                row.text("asked"),
                "",
                email == null ? DeliveryForm.LINK : DeliveryForm.valueOf(row.text("delivery")),
                AccessProfile.untold(),
                List.of());
        var instant = days.ago(agency, row.json().getInt("filedWorkingDaysAgo"), row.optional("filedAt"));
        var receipt = OfficialClock.during(instant, () -> desk.ask(asked));
        desk.markAsDemo(submission);
        return receipt;
    }

    private void act(AccessReceipt receipt, Row event) {
        var instant = days.ago(receipt.agency(), event.json().getInt("workingDaysAgo"), event.optional("at"));
        OfficialClock.during(instant, () -> {
            var actor = actors.named(event.text("actor"));
            var summary = event.optional("summary");
            var ground = event.optional("ground");
            var deed = Deed.saying(event.text("text")).about(summary == null ? "" : summary);
            office.act(
                    actor,
                    at(receipt, event),
                    AccessVerb.valueOf(event.text("verb")),
                    ground == null ? deed : deed.because(DenialGround.valueOf(ground), ""));
            var answer = event.optional("answer");
            if (answer != null && summary != null) {
                office.publish(actor, at(receipt, event), summary, answer);
            }
            return true;
        });
    }

    private AccessRef at(AccessReceipt receipt, Row event) {
        var version = office.open(actors.named(event.text("actor")), receipt.agency(), receipt.number())
                .orElseThrow()
                .version();
        return new AccessRef(receipt.agency(), receipt.number(), version);
    }
}
