package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.complaint.AttentionDesk;
import pe.cumbe.complaint.ComplaintAct;
import pe.cumbe.complaint.ComplaintAnswer;
import pe.cumbe.complaint.ComplaintDesk;
import pe.cumbe.complaint.ComplaintKind;
import pe.cumbe.complaint.ComplaintReceipt;
import pe.cumbe.complaint.ComplaintRef;
import pe.cumbe.complaint.FileComplaint;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.nationalbook.ComplaintMotive;
import pe.cumbe.nationalbook.NationalBookDesk;
import pe.cumbe.nationalbook.NewNational;
import pe.cumbe.nationalbook.NewPaper;
import pe.cumbe.nationalbook.PaperMeans;
import pe.cumbe.shared.OfficialClock;

/** Made-up complaints that tell a story, each filed and attended on its day through the desks everybody uses. */
@ApplicationScoped
public class DemoComplaints {

    private final ContentFiles files;
    private final DemoDays days;
    private final DemoActors actors;
    private final ComplaintDesk desk;
    private final AttentionDesk attention;
    private final NationalBookDesk book;

    @Inject
    public DemoComplaints(
            ContentFiles files,
            DemoDays days,
            DemoActors actors,
            ComplaintDesk desk,
            AttentionDesk attention,
            NationalBookDesk book) {
        this.files = files;
        this.days = days;
        this.actors = actors;
        this.desk = desk;
        this.attention = attention;
        this.book = book;
    }

    void load() {
        var people = rows("demo/people.json").stream()
                .collect(Collectors.toMap(row -> row.text("key"), Function.identity()));
        for (var row : rows("demo/complaints.json")) {
            var filed = file(row, people);
            for (var act : row.json().getJsonArray("acts").getValuesAs(JsonObject.class)) {
                act(filed, new Row(act));
            }
        }
        rows("demo/national-complaints.json").forEach(this::enter);
    }

    private List<Row> rows(String file) {
        return files.rows(file).stream().map(Row::new).toList();
    }

    private ComplaintReceipt file(Row row, Map<String, Row> people) {
        var agency = new AgencyCode(row.text("agency"));
        var key = row.optional("applicant");
        var person = key == null ? null : Objects.requireNonNull(people.get(key));
        var motive = row.optional("motive");
        var asked = new FileComplaint(
                SubmissionId.fresh(),
                ComplaintKind.valueOf(row.text("kind")),
                motive == null ? null : ComplaintMotive.valueOf(motive),
                agency,
                row.text("what"),
                person == null,
                person == null ? "" : person.text("givenNames") + " " + person.text("familyNames"),
                person == null ? "" : person.text("documentNumber"),
                email(person),
                Objects.requireNonNullElse(row.optional("caseNumber"), ""),
                List.of(),
                null);
        var instant = days.ago(agency, row.json().getInt("filedWorkingDaysAgo"), row.optional("filedAt"));
        var filed = OfficialClock.during(instant, () -> desk.file(asked));
        desk.markAsDemo(asked.submission());
        return filed;
    }

    private static String email(@Nullable Row person) {
        return person == null ? "" : Objects.requireNonNullElse(person.optional("email"), "");
    }

    private void act(ComplaintReceipt filed, Row row) {
        var officer = actors.named(row.text("actor"));
        var agency = filed.agency();
        var instant = days.ago(agency, row.json().getInt("workingDaysAgo"), row.optional("at"));
        OfficialClock.during(instant, () -> {
            var version = attention
                    .open(officer, agency, filed.number())
                    .orElseThrow()
                    .version();
            attention.act(
                    officer,
                    new ComplaintRef(agency, filed.number(), version),
                    new ComplaintAnswer(
                            ComplaintAct.valueOf(row.text("act")),
                            row.text("words"),
                            row.text("measures"),
                            null,
                            "",
                            ""));
            return true;
        });
    }

    private void enter(Row row) {
        var officer = actors.named(row.text("actor"));
        var agency = new AgencyCode(row.text("agency"));
        var day =
                LocalDate.ofInstant(days.ago(agency, row.json().getInt("workingDaysAgo"), "09:00"), OfficialClock.ZONE);
        if (row.text("list").equals("PAPER")) {
            book.receive(
                    officer,
                    new NewPaper(
                            agency,
                            row.text("code"),
                            PaperMeans.valueOf(row.text("means")),
                            row.text("seat"),
                            day,
                            true));
        } else {
            book.register(
                    officer,
                    new NewNational(
                            agency,
                            row.text("code"),
                            row.text("seat"),
                            ComplaintMotive.valueOf(row.text("motive")),
                            day,
                            true));
        }
    }
}
