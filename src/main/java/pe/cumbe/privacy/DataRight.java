package pe.cumbe.privacy;

import pe.cumbe.calendar.TermCode;
import pe.cumbe.shared.LegalTerm;

/** What a person may ask of the data kept of them, and the term of the law for each. */
@LegalTerm("derechos ARCO")
public enum DataRight {
    /** To know what is done with them. */
    INFORMATION("ARCO-INF"),
    /** To see them. */
    ACCESS("ARCO-ACC"),
    RECTIFICATION("ARCO-RCO"),
    CANCELLATION("ARCO-RCO"),
    OPPOSITION("ARCO-RCO"),
    /** To take back a consent. */
    REVOCATION("DP-REV");

    private final String term;

    DataRight(String term) {
        this.term = term;
    }

    public TermCode term() {
        return new TermCode(term);
    }
}
