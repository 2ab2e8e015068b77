package pe.cumbe.complaint;

import java.util.List;

/** What the law says of each kind. */
public interface KindRules {

    /** Adds it, or corrects the one of the same kind. */
    void put(KindRule rule);

    List<KindRule> all();

    /** The first-day content carries every kind: one without its rule is a fault. */
    default KindRule of(ComplaintKind kind) {
        return all().stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule for " + kind));
    }
}
