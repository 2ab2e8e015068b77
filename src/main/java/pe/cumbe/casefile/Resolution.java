package pe.cumbe.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import pe.cumbe.shared.LegalTerm;

/** The decision of a case. A value: a later one takes its place, and both stay in the history. */
@Embeddable
@LegalTerm("resolución")
public class Resolution {

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "resolution_document")
    private String document;

    @Column(name = "resolution_reason")
    private String reason;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @SuppressWarnings("NullAway.Init")
    protected Resolution() {} // for JPA

    Resolution(Decision decision, Instant now) {
        this.outcome = decision.outcome();
        this.document = decision.document();
        this.reason = decision.reason();
        this.resolvedAt = now;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String document() {
        return document;
    }

    public String reason() {
        return reason;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }
}
