package pe.cumbe.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the operator of a kiosk records when filing for somebody. A value: never changed once made. */
@Embeddable
public class KioskFiling {

    @Column(name = "kiosk")
    private String kiosk;

    @Column(name = "kiosk_identity_shown")
    private boolean identityShown;

    @Enumerated(EnumType.STRING)
    @Column(name = "kiosk_consent")
    private Consent consent;

    @Column(name = "kiosk_witness")
    private @Nullable String witness;

    @SuppressWarnings("NullAway.Init")
    protected KioskFiling() {} // for JPA

    /**
     * What was recorded.
     *
     * @param kiosk code of the kiosk
     * @param identityShown whether the person showed the document to the operator
     * @param witness name and document of the witness, where consent is given through one
     */
    public KioskFiling(String kiosk, boolean identityShown, Consent consent, @Nullable String witness) {
        this.kiosk = kiosk;
        this.identityShown = identityShown;
        this.consent = consent;
        this.witness = witness;
    }

    public String kiosk() {
        return kiosk;
    }

    public boolean identityShown() {
        return identityShown;
    }

    public Consent consent() {
        return consent;
    }

    public Optional<String> witness() {
        return Optional.ofNullable(witness);
    }

    boolean isComplete() {
        return identityShown && (consent != Consent.WITNESS || (witness != null && !witness.isBlank()));
    }
}
