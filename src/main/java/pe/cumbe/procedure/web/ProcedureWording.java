package pe.cumbe.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.procedure.ApprovalRegime;
import pe.cumbe.procedure.FilingPlace;
import pe.cumbe.procedure.ProcedureRow;
import pe.cumbe.procedure.ProcedureView;
import pe.cumbe.procedure.TermCertainty;
import pe.cumbe.shared.web.Texts;

/** Tells a procedure in plain Spanish. What nobody confirmed is never told as true. */
@ApplicationScoped
public class ProcedureWording {

    private final Texts texts;
    private final Organisation organisation;
    private final StatutoryTerms terms;

    @Inject
    public ProcedureWording(Texts texts, Organisation organisation, StatutoryTerms terms) {
        this.texts = texts;
        this.organisation = organisation;
        this.terms = terms;
    }

    ProcedureItem item(ProcedureRow row) {
        return item(row, row.path());
    }

    ProcedureItem item(ProcedureRow row, String address) {
        return new ProcedureItem(address, row.label(), row.name(), where(row.place()));
    }

    public List<ProcedureItem> items(List<ProcedureRow> rows) {
        return rows.stream().map(this::item).toList();
    }

    /** Who attends it. */
    String where(FilingPlace place) {
        if (place.equals(FilingPlace.ANY)) {
            return texts.get("tramites.text.anyAgency");
        }
        if (place.equals(FilingPlace.DRE_OR_UGEL)) {
            return texts.get("tramites.text.dreOrUgel");
        }
        return place.only().flatMap(organisation::find).map(AgencyView::name).orElse(place.value());
    }

    /** How long it takes at most. */
    String term(ProcedureView procedure) {
        var sheet = procedure.sheet();
        if (sheet.regime() == ApprovalRegime.AUTOMATIC) {
            return texts.of("tramites.text.automaticTerm", days(terms.length(TermCode.LPAG_AUTO_DOC)));
        }
        var term = sheet.term();
        return term == null ? texts.get("tramites.text.unknown") : days(term);
    }

    /** Whether the term is one that somebody confirmed. */
    boolean isTermConfirmed(ProcedureView procedure) {
        return procedure.sheet().termCertainty() != TermCertainty.TO_CONFIRM;
    }

    /** What lateness means; only told when everything it depends on is confirmed. */
    String silence(ProcedureView procedure) {
        if (!procedure.promised()) {
            return texts.get("tramites.text.silenceUnknown");
        }
        return switch (procedure.sheet().regime()) {
            case POSITIVE_SILENCE ->
                texts.of("tramites.text.positiveSilence", days(terms.additional(TermCode.LPAG_SAP)));
            case NEGATIVE_SILENCE -> texts.get("tramites.text.negativeSilence");
            case AUTOMATIC -> texts.get("tramites.text.automaticSilence");
            case UNCONFIRMED -> texts.get("tramites.text.silenceUnknown");
        };
    }

    /** «2 días hábiles» to complete what is missing. */
    String correction() {
        return days(terms.length(TermCode.LPAG_SUBS));
    }

    /** «15 días hábiles» to appeal. */
    String appeal() {
        return days(terms.length(TermCode.LPAG_RECURSO));
    }

    private String days(TermLength length) {
        return texts.of("tramites.text.days", length.amount(), texts.of(length.unit()));
    }
}
