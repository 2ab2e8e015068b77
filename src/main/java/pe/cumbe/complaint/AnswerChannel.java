package pe.cumbe.complaint;

import pe.cumbe.shared.LegalTerm;

/** Where whoever files wants the answer. It stands on the page of tracking in any case. */
@LegalTerm("canal de respuesta")
public enum AnswerChannel {
    /** On the page of tracking, with number and key. */
    PAGE,
    /** It waits at the office, for the days the law gives. */
    OFFICE
}
