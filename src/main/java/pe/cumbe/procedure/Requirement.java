package pe.cumbe.procedure;

import pe.cumbe.shared.LegalTerm;

/** One thing a procedure asks for, in the words of its sheet. A missing one is warned of and never stops a filing. */
@LegalTerm("requisito")
public record Requirement(String text, RequirementKind kind) {

    public Requirement {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a requirement needs its words");
        }
    }

    public boolean isPayment() {
        return kind == RequirementKind.PAYMENT;
    }
}
