package pe.cumbe.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Confidence;

/** Terms for tests of desks; {@link #ofTheLaw()} has those that the code asks for. */
public class InMemoryStatutoryTerms implements StatutoryTerms {

    private final Map<String, StatutoryTerm> known = new TreeMap<>();

    /** The amounts of the first-day content for the codes of {@link TermCode}. */
    public static InMemoryStatutoryTerms ofTheLaw() {
        var terms = new InMemoryStatutoryTerms();
        terms.put(TermCode.LPAG_MAX, 30, null);
        terms.put(TermCode.LPAG_AUTO_DOC, 5, null);
        terms.put(TermCode.LPAG_SAP, null, 5);
        terms.put(TermCode.LPAG_SAN, null, null);
        terms.put(TermCode.LPAG_SUBS, 2, null);
        terms.put(TermCode.LPAG_SUBS_EL_ENT, 2, null);
        terms.put(TermCode.LPAG_NOTIF, 5, null);
        terms.put(TermCode.LPAG_RECURSO, 15, null);
        terms.put(TermCode.LPAG_QUEJA_RES, 3, null);
        terms.put(TermCode.LPAG_QUEJA, 1, null);
        terms.put(TermCode.REC_ATEN, 30, null);
        terms.put(TermCode.REC_TRASL, 2, null);
        terms.put(TermCode.REC_SUBS, 2, null);
        terms.put(TermCode.REC_DUP, 5, null);
        terms.put(TermCode.REC_RESP, 3, null);
        terms.put(new StatutoryTerm(
                TermCode.CTA_REV,
                "cuentas",
                "CTA-REV",
                StatutoryTermKind.FREQUENCY,
                TermLength.months(6),
                null,
                null,
                null,
                false,
                null,
                null,
                "propia",
                Confidence.TO_CONFIRM,
                null));
        return terms;
    }

    @Override
    public Optional<StatutoryTerm> find(TermCode code) {
        return Optional.ofNullable(known.get(code.value()));
    }

    @Override
    public List<StatutoryTerm> all() {
        return List.copyOf(known.values());
    }

    @Override
    public void put(StatutoryTerm term) {
        known.put(term.code().value(), term);
    }

    private void put(TermCode code, @Nullable Integer days, @Nullable Integer additional) {
        put(new StatutoryTerm(
                code,
                "procedimiento",
                code.value(),
                StatutoryTermKind.TERM,
                days == null ? null : TermLength.workingDays(days),
                additional == null ? null : TermLength.workingDays(additional),
                null,
                null,
                false,
                null,
                null,
                "LPAG",
                Confidence.CONFIRMED,
                null));
    }
}
