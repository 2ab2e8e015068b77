package pe.cumbe.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.casefile.CaseAct;
import pe.cumbe.casefile.CaseDesk;
import pe.cumbe.casefile.CaseFileView;
import pe.cumbe.casefile.CasePayment;
import pe.cumbe.casefile.CaseRef;
import pe.cumbe.casefile.Decision;
import pe.cumbe.casefile.IssuedKey;
import pe.cumbe.casefile.MovementKind;
import pe.cumbe.casefile.Outcome;
import pe.cumbe.casefile.ReceptionDesk;
import pe.cumbe.casefile.Referral;
import pe.cumbe.payment.Soles;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** Takes what an officer filled in to the desk whose act it is. */
@ApplicationScoped
public class CaseActs {

    private final ReceptionDesk reception;
    private final CaseDesk cases;
    private final CurrentActor me;
    private final Texts texts;

    @Inject
    public CaseActs(ReceptionDesk reception, CaseDesk cases, CurrentActor me, Texts texts) {
        this.reception = reception;
        this.cases = cases;
        this.me = me;
        this.texts = texts;
    }

    /** Fields to be mended, with the key of what to say. */
    Map<String, String> objections(CaseAct act, ActForm form) {
        var objections = new LinkedHashMap<String, String>();
        for (var field : ActField.of(act)) {
            var missing =
                    switch (field) {
                        case TEXT -> form.getText().isEmpty() ? "actText" : "";
                        case AGENCY -> form.getAgency().isEmpty() ? "actAgency" : "";
                        case OFFICE -> "";
                        case OUTCOME -> form.getOutcome().isEmpty() ? "actOutcome" : "";
                        case DOCUMENT -> form.getDocument().isEmpty() ? "actDocument" : "";
                        case FILE -> form.hasFile() || act == CaseAct.REGISTER_APPEAL ? "" : "actFile";
                        case DAY -> SpanishDates.read(form.getDay()).isEmpty() ? "actDay" : "";
                        case HOW -> form.getHow().isEmpty() ? "actHow" : "";
                        case CONCEPT -> form.getConcept().isEmpty() ? "actConcept" : "";
                        case AMOUNT -> Soles.read(form.getAmount()).isEmpty() ? "actAmount" : "";
                        case RECEIPT -> form.getReceipt().isEmpty() ? "actReceipt" : "";
                        case PAID_ON -> SpanishDates.read(form.getPaidOn()).isEmpty() ? "actPaidOn" : "";
                        case SHOWN -> form.getShown().isEmpty() ? "actShown" : "";
                    };
            if (!missing.isEmpty()) {
                objections.put(missing, "field." + missing + ".error");
            }
        }
        return objections;
    }

    /** The key, when the act was to issue one. */
    @Nullable IssuedKey perform(CaseAct act, CaseRef at, ActForm form) {
        var actor = me.actor();
        switch (act) {
            case ADMIT -> reception.admit(actor, at);
            case OBSERVE -> reception.observe(actor, at, form.getText());
            case REFER ->
                cases.refer(
                        actor, at, new Referral(new AgencyCode(form.getAgency()), form.getOffice(), form.getText()));
            case ISSUE_KEY -> {
                return reception.issueKey(actor, at, form.getShown());
            }
            case REGISTER_PAYMENT -> cases.registerPayment(actor, at, payment(form));
            case ISSUE_DOCUMENT -> cases.issueDocument(actor, at, form.getDocument(), form.file());
            case START_EVALUATION -> cases.startEvaluation(actor, at);
            case REQUIRE_INFORMATION -> cases.requireInformation(actor, at, form.getText());
            case DECLARE_ABANDONED -> cases.declareAbandoned(actor, at, form.getText());
            case DRAFT_RESOLUTION -> cases.draftResolution(actor, at, form.getText());
            case RESOLVE -> cases.resolve(actor, at, decision(form));
            case NOTIFY -> cases.notifyAnswer(actor, at, day(form), form.getHow());
            case REGISTER_WITHDRAWAL -> cases.registerWithdrawal(actor, at, form.getDocument());
            case REGISTER_RECONSIDERATION -> cases.registerReconsideration(actor, at, form.getText(), files(form));
            case REGISTER_APPEAL ->
                cases.registerAppeal(actor, at, new AgencyCode(form.getAgency()), form.getText(), files(form));
            case DECIDE_APPEAL -> cases.decideAppeal(actor, at, decision(form));
        }
        return null;
    }

    /** What the history of the case will tell the person. */
    String preview(CaseAct act, ActForm form, CaseFileView view) {
        return switch (act) {
            case ADMIT -> texts.of(MovementKind.ADMITTED);
            case OBSERVE -> told(MovementKind.OBSERVED, form.getText());
            case REFER -> told(MovementKind.REFERRED, form.getText());
            case ISSUE_KEY -> texts.of(MovementKind.KEY_ISSUED);
            case REGISTER_PAYMENT -> told(MovementKind.PAYMENT_NOTED, form.getConcept() + " · " + form.getAmount());
            case ISSUE_DOCUMENT -> told(MovementKind.DOCUMENT_ISSUED, form.getDocument());
            case START_EVALUATION -> texts.of(MovementKind.EVALUATION_STARTED);
            case REQUIRE_INFORMATION -> told(MovementKind.INFORMATION_REQUIRED, form.getText());
            case DECLARE_ABANDONED -> told(MovementKind.ABANDONED, form.getText());
            case DRAFT_RESOLUTION ->
                texts.of("gestion.expedientes.text.unseen", view.number().value());
            case RESOLVE, DECIDE_APPEAL ->
                told(act == CaseAct.RESOLVE ? MovementKind.RESOLVED : MovementKind.EXHAUSTED, outcome(form));
            case NOTIFY -> told(MovementKind.NOTIFIED, form.getHow());
            case REGISTER_WITHDRAWAL -> told(MovementKind.WITHDRAWN, form.getDocument());
            case REGISTER_RECONSIDERATION -> told(MovementKind.RECONSIDERATION_ASKED, form.getText());
            case REGISTER_APPEAL -> told(MovementKind.APPEALED, form.getText());
        };
    }

    private String outcome(ActForm form) {
        return texts.get("seguimiento.index.outcome." + Outcome.valueOf(form.getOutcome())) + ". " + form.getText();
    }

    private String told(MovementKind kind, String words) {
        return texts.of(kind) + ". " + words;
    }

    private static Decision decision(ActForm form) {
        return new Decision(Outcome.valueOf(form.getOutcome()), form.getDocument(), form.getText(), form.file());
    }

    private static CasePayment payment(ActForm form) {
        return new CasePayment(
                form.getConcept(),
                Soles.read(form.getAmount()).orElseThrow(),
                form.getReceipt(),
                SpanishDates.read(form.getPaidOn()).orElseThrow());
    }

    private static LocalDate day(ActForm form) {
        return SpanishDates.read(form.getDay()).orElseThrow();
    }

    private static List<AttachmentId> files(ActForm form) {
        return form.hasFile() ? List.of(form.file()) : List.of();
    }
}
