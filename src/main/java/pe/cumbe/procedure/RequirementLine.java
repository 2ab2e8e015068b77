package pe.cumbe.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A requirement as a row of its revision. */
@Embeddable
public class RequirementLine {

    @Column(name = "wording")
    private String wording;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RequirementKind kind;

    @SuppressWarnings("NullAway.Init")
    protected RequirementLine() {} // for JPA

    RequirementLine(Requirement requirement) {
        this.wording = requirement.text();
        this.kind = requirement.kind();
    }

    Requirement requirement() {
        return new Requirement(wording, kind);
    }
}
