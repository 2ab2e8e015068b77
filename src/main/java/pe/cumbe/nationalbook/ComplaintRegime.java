package pe.cumbe.nationalbook;

import pe.cumbe.shared.LegalTerm;

/** Where a dependency receives reclamos. No public entity may have a book of its own that was not authorised. */
@LegalTerm("Libro de Reclamaciones")
public enum ComplaintRegime {
    /** In the national book; this portal mirrors it. */
    MIRROR,
    /** Health services have a regime of their own. */
    HEALTH,
    /** Here, because the national authority authorised it. */
    OWN;

    public boolean filesHere() {
        return this == OWN;
    }
}
