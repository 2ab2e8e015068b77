package pe.cumbe.casefile;

import pe.cumbe.shared.LegalTerm;

/** How the person agreed, on paper, that the operator of a kiosk files for them. */
@LegalTerm("consentimiento")
public enum Consent {
    SIGNATURE,
    FINGERPRINT,
    /** Somebody else signs that the person agreed, for whoever can do neither. */
    WITNESS
}
