package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.casefile.Consent;
import pe.cumbe.casefile.FilingReceipt;
import pe.cumbe.casefile.KioskFiling;
import pe.cumbe.casefile.ReceptionDesk;
import pe.cumbe.casefile.SubmissionChannel;
import pe.cumbe.casefile.SubmitRequest;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.NoticeAddress;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.procedure.ProcedureCode;
import pe.cumbe.procedure.ProcedureDesk;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Slug;

/** Made-up cases that tell a story, filed on days that have passed through the same desk as everybody's. */
@ApplicationScoped
public class DemoCases {

    private static final Map<String, SubmissionChannel> CHANNELS = Map.of(
            "WEB", SubmissionChannel.ONLINE,
            "KIOSK", SubmissionChannel.KIOSK,
            "WINDOW", SubmissionChannel.COUNTER);

    private final ContentFiles files;
    private final DemoPaper papers;
    private final DemoDays days;
    private final DemoActors actors;
    private final DemoActs acts;
    private final ReceptionDesk reception;
    private final ProcedureDesk procedures;

    @Inject
    public DemoCases(
            ContentFiles files,
            DemoPaper papers,
            DemoDays days,
            DemoActors actors,
            DemoActs acts,
            ReceptionDesk reception,
            ProcedureDesk procedures) {
        this.files = files;
        this.papers = papers;
        this.days = days;
        this.actors = actors;
        this.acts = acts;
        this.reception = reception;
        this.procedures = procedures;
    }

    void load() {
        var people = files.rows("demo/people.json").stream()
                .map(Row::new)
                .collect(Collectors.toMap(row -> row.text("key"), Function.identity()));
        for (var json : files.rows("demo/cases.json")) {
            var row = new Row(json);
            var receipt = file(row, people.get(row.text("applicant")));
            for (var event : json.getJsonArray("events").getValuesAs(JsonObject.class)) {
                acts.perform(receipt, new Row(event));
            }
        }
    }

    private FilingReceipt file(Row row, @Nullable Row person) {
        if (person == null) {
            throw new IllegalStateException("no demo person " + row.text("applicant"));
        }
        var agency = new AgencyCode(row.text("agency"));
        var submission = SubmissionId.fresh();
        var attachments = papers.handIn(row.json().getJsonArray("files").getValuesAs(JsonObject.class));
        var procedure =
                procedures.view(new ProcedureCode(row.text("procedure"))).orElseThrow();
        var request = new SubmitRequest(
                submission,
                agency,
                new Slug(procedure.slug()),
                applicant(person),
                notices(person),
                row.text("request"),
                List.of(),
                attachments,
                List.of(),
                kiosk(row),
                null);
        var channel = CHANNELS.get(row.text("channel"));
        if (channel == null) {
            throw new IllegalStateException("no channel " + row.text("channel"));
        }
        var instant = days.ago(agency, row.json().getInt("filedWorkingDaysAgo"), row.optional("filedAt"));
        var receipt = OfficialClock.during(instant, () -> reception.receive(filer(row), request, channel));
        reception.markAsDemo(submission);
        return receipt;
    }

    private Actor filer(Row row) {
        var operator = row.optional("operator");
        return operator == null ? Actor.CITIZEN : actors.named(operator);
    }

    private static Applicant applicant(Row person) {
        return new Applicant(
                IdentityDocument.valueOf(person.text("documentType")),
                person.text("documentNumber"),
                person.text("givenNames") + " " + person.text("familyNames"));
    }

    private static NoticeAddress notices(Row person) {
        var email = person.optional("email");
        return email == null
                ? NoticeAddress.atHome(person.text("address"), person.text("ubigeo"), person.optional("phone"))
                : NoticeAddress.byEmail(email, person.optional("phone"));
    }

    private static @Nullable KioskFiling kiosk(Row row) {
        var kiosk = row.optional("kiosk");
        var consent = row.optional("consent");
        return kiosk == null || consent == null ? null : new KioskFiling(kiosk, true, Consent.valueOf(consent), null);
    }
}
