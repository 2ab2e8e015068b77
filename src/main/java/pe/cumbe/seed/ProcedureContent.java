package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.TermUnit;
import pe.cumbe.procedure.AgencyCertainty;
import pe.cumbe.procedure.ApprovalRegime;
import pe.cumbe.procedure.FeeStatus;
import pe.cumbe.procedure.FilingPlace;
import pe.cumbe.procedure.ProcedureCode;
import pe.cumbe.procedure.ProcedureDesk;
import pe.cumbe.procedure.ProcedureKind;
import pe.cumbe.procedure.ProcedureSheet;
import pe.cumbe.procedure.PublishProcedure;
import pe.cumbe.procedure.Requirement;
import pe.cumbe.procedure.RequirementKind;
import pe.cumbe.procedure.Subject;
import pe.cumbe.procedure.TermCertainty;
import pe.cumbe.shared.Slug;

/** The procedures, from {@code content/procedures}. The same content again publishes nothing. */
@ApplicationScoped
public class ProcedureContent {

    private final ContentFiles files;
    private final ProcedureDesk desk;

    @Inject
    public ProcedureContent(ContentFiles files, ProcedureDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    /** How many there are. */
    int load() {
        var all = files.rows("procedures/procedures.json").stream()
                .map(ProcedureContent::request)
                .toList();
        desk.publish(all);
        return all.size();
    }

    private static PublishProcedure request(JsonObject json) {
        var row = new Row(json);
        return new PublishProcedure(new ProcedureCode(row.text("code")), new Slug(row.text("slug")), sheet(row, json));
    }

    private static ProcedureSheet sheet(Row row, JsonObject json) {
        var days = row.number("termDays");
        var unit = row.optional("termUnit");
        return new ProcedureSheet(
                ProcedureKind.valueOf(row.text("kind")),
                row.text("sector"),
                Subject.of(row.text("subject")).orElse(Subject.OTHER),
                row.text("name"),
                row.optional("title"),
                row.text("description"),
                requirements(json),
                FilingPlace.parse(row.text("suggestedAgency")),
                AgencyCertainty.valueOf(constant(row.text("agencyConfidence"))),
                ApprovalRegime.valueOf(row.text("qualification")),
                days == null || unit == null ? null : new TermLength(days, TermUnit.valueOf(unit)),
                TermCertainty.valueOf(constant(row.text("termConfidence"))),
                FeeStatus.valueOf(row.text("feeStatus")),
                json.getJsonArray("legalBasis").getValuesAs(JsonString::getString),
                row.text("legalBasisFrom"),
                row.confidence("legalBasisConfidence"),
                row.flag("fileableHere"),
                row.text("source"));
    }

    /** {@code paymentRequirements} are the places, from 0, of the ones that are receipts of a payment. */
    private static List<Requirement> requirements(JsonObject json) {
        var payments = json.getJsonArray("paymentRequirements").getValuesAs(JsonNumber::intValue);
        var all = new ArrayList<Requirement>();
        for (var text : json.getJsonArray("requirements").getValuesAs(JsonString::getString)) {
            all.add(new Requirement(
                    text, payments.contains(all.size()) ? RequirementKind.PAYMENT : RequirementKind.DOCUMENT));
        }
        return all;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
