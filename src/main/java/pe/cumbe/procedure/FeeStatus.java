package pe.cumbe.procedure;

import pe.cumbe.shared.LegalTerm;

/** What is known of the fee. A fee that the entity's own TUPA does not fix cannot be charged. */
@LegalTerm("derecho de trámite")
public enum FeeStatus {
    /** «Sin dato: falta el TUPA de la entidad»; nothing is charged. */
    UNKNOWN,
    FREE
}
