package pe.cumbe.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pe.cumbe.nationalbook.ComplaintMotive;
import pe.cumbe.shared.LegalTerm;

/** Complaints and their sisters: one entry, five kinds, never one. Each has its own law, term, secrecy and states. */
public enum ComplaintKind {
    /** Dissatisfaction with attention or service. Filed in the national book, unless a regime of one's own is authorised. */
    @LegalTerm("reclamo")
    SERVICE("reclamo"),
    /** About the handling of an open procedure; the superior decides. */
    @LegalTerm("queja por defecto de tramitación")
    PROCEDURAL("queja"),
    /** An idea to improve a service: it has a right to an answer. */
    @LegalTerm("sugerencia")
    SUGGESTION("sugerencia"),
    /** A written question on matters and norms. */
    @LegalTerm("consulta")
    INQUIRY("consulta"),
    /** Facts contrary to the law. Sealed: who tells them is kept apart. */
    @LegalTerm("denuncia")
    WRONGDOING("denuncia");

    private final String word;

    ComplaintKind(String word) {
        this.word = word;
    }

    /** As it is written in an address: {@code tipo=queja}. */
    public String word() {
        return word;
    }

    public static Optional<ComplaintKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** Whether its figures are told only in the whole, its views are entered, and whoever files is kept apart. */
    public boolean isSealed() {
        return this == WRONGDOING;
    }

    /** Whether it goes to the superior of whoever is complained of. */
    public boolean goesToTheSuperior() {
        return this == PROCEDURAL;
    }

    /** Complaints and suggestions: what the plan's action 5.1.2 counts. */
    public boolean countsForThePlan() {
        return this == SERVICE || this == PROCEDURAL || this == SUGGESTION;
    }

    /** What it can be about; empty where nobody asks. */
    public List<ComplaintMotive> motives() {
        return switch (this) {
            case SERVICE -> ComplaintMotive.OF_SERVICE;
            case PROCEDURAL -> ComplaintMotive.OF_PROCEDURE;
            default -> List.of();
        };
    }
}
