package pe.cumbe.casefile;

import pe.cumbe.shared.LegalTerm;

/** How a request reached the office. */
@LegalTerm("canal de presentación")
public enum SubmissionChannel {
    /** By the person, from anywhere. */
    ONLINE,
    /** By the operator of a certified kiosk, for the person. */
    KIOSK,
    /** On paper, at the window of reception. */
    COUNTER
}
