package pe.cumbe.casefile;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import pe.cumbe.shared.LegalTerm;

/**
 * Where a case file stands, from the draft to its end. States and names: rulebook 3.4; all of them and no others, and
 * no step that is not drawn there. Its picture is docs/diagrams/case-status.mmd.
 *
 * <p>Evaluation lasts until the answer is notified: neither a draft nor a decision kept in a drawer stops the silence
 * that the law counts (LPAG 188.1, before 199.1). Whatever is open may be withdrawn, until the answer is notified.
 */
public enum CaseStatus {
    /** Begun, not handed in. Lives in the draft room; a case file is born FILED. */
    @LegalTerm("borrador")
    DRAFT,
    /** Handed in. Admitting it is a movement that issues the cargo, not another state. */
    @LegalTerm("presentado")
    FILED,
    /** Something is missing: the term is stopped until the person completes it. */
    @LegalTerm("observado")
    OBSERVED,
    /** Completed in time: keeps the day of filing, the term is counted anew. Never observed again. */
    @LegalTerm("subsanado")
    CURED,
    /** Not completed in time: returned as if never filed, the fee refunded. */
    @LegalTerm("no presentado")
    NOT_FILED,
    /** Approved by the law at the moment it was filed complete. */
    @LegalTerm("aprobado automático")
    AUTOMATICALLY_APPROVED,
    /** The document of an automatic approval was given. */
    @LegalTerm("documento emitido")
    DOCUMENT_ISSUED,
    /** Sent to the office that will study it. */
    @LegalTerm("derivado")
    REFERRED,
    @LegalTerm("en evaluación")
    UNDER_EVALUATION,
    /** The evaluator asked the person for something. */
    @LegalTerm("requerido")
    INFORMATION_REQUIRED,
    @LegalTerm("respondido")
    INFORMATION_ANSWERED,
    /** Thirty working days stopped by the person's inaction. */
    @LegalTerm("abandono")
    ABANDONED,
    /** The answer is written, nobody has signed it. */
    @LegalTerm("proyecto")
    RESOLUTION_DRAFTED,
    /** Decided; it has no effect until it is notified. */
    @LegalTerm("resuelto")
    RESOLVED,
    @LegalTerm("notificado")
    NOTIFIED,
    /** The days to appeal passed and nobody did. */
    @LegalTerm("firme")
    FINAL,
    /** Approved by law because the office kept silent. */
    @LegalTerm("aprobado ficto")
    DEEMED_APPROVED,
    /** The term passed: the person may appeal; the office still has to decide. */
    @LegalTerm("silencio negativo")
    NEGATIVE_SILENCE,
    /** Asked again of the same authority, with new evidence. */
    @LegalTerm("reconsideración")
    RECONSIDERATION,
    /** Before the superior authority. */
    @LegalTerm("apelación")
    APPEALED,
    /** The superior decided: nothing more can be asked of the administration. */
    @LegalTerm("agota la vía")
    EXHAUSTED,
    @LegalTerm("desistido")
    WITHDRAWN;

    private static final Map<CaseStatus, Set<CaseStatus>> NEXT = Map.ofEntries(
            entry(DRAFT, Set.of(FILED)),
            entry(FILED, Set.of(OBSERVED, AUTOMATICALLY_APPROVED, REFERRED, WITHDRAWN)),
            entry(OBSERVED, Set.of(CURED, NOT_FILED, WITHDRAWN)),
            entry(CURED, Set.of(AUTOMATICALLY_APPROVED, REFERRED, WITHDRAWN)),
            entry(NOT_FILED, Set.of()),
            entry(AUTOMATICALLY_APPROVED, Set.of(DOCUMENT_ISSUED)),
            entry(DOCUMENT_ISSUED, Set.of()),
            entry(REFERRED, Set.of(UNDER_EVALUATION, WITHDRAWN)),
            entry(
                    UNDER_EVALUATION,
                    Set.of(INFORMATION_REQUIRED, RESOLUTION_DRAFTED, DEEMED_APPROVED, NEGATIVE_SILENCE, WITHDRAWN)),
            entry(INFORMATION_REQUIRED, Set.of(INFORMATION_ANSWERED, ABANDONED, WITHDRAWN)),
            entry(
                    INFORMATION_ANSWERED,
                    Set.of(INFORMATION_REQUIRED, RESOLUTION_DRAFTED, DEEMED_APPROVED, NEGATIVE_SILENCE, WITHDRAWN)),
            entry(ABANDONED, Set.of()),
            entry(RESOLUTION_DRAFTED, Set.of(RESOLVED, DEEMED_APPROVED, NEGATIVE_SILENCE, WITHDRAWN)),
            entry(RESOLVED, Set.of(NOTIFIED, DEEMED_APPROVED, WITHDRAWN)),
            entry(NOTIFIED, Set.of(FINAL, RECONSIDERATION, APPEALED)),
            entry(FINAL, Set.of()),
            entry(DEEMED_APPROVED, Set.of()),
            entry(NEGATIVE_SILENCE, Set.of(RESOLUTION_DRAFTED, APPEALED, WITHDRAWN)),
            entry(RECONSIDERATION, Set.of(RESOLVED, WITHDRAWN)),
            entry(APPEALED, Set.of(EXHAUSTED, WITHDRAWN)),
            entry(EXHAUSTED, Set.of()),
            entry(WITHDRAWN, Set.of()));

    public boolean canBecome(CaseStatus next) {
        return next().contains(next);
    }

    public boolean isFinal() {
        return next().isEmpty();
    }

    /** The next move is the person's: the office waits. */
    public boolean waitsForThePerson() {
        return this == OBSERVED || this == INFORMATION_REQUIRED;
    }

    private Set<CaseStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }
}
