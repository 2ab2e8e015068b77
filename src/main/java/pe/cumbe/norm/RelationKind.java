package pe.cumbe.norm;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one norm does to another, and the state in which it leaves it (rulebook 5). */
public enum RelationKind {
    AMENDS(NormStatus.AMENDED),
    REPEALS(NormStatus.REPEALED),
    PARTLY_REPEALS(NormStatus.PARTLY_REPEALED),
    LEAVES_WITHOUT_EFFECT(NormStatus.WITHOUT_EFFECT),
    ANNULS(NormStatus.ANNULLED),
    RECTIFIES(null),
    REGULATES(null),
    APPROVES(null),
    INCORPORATES(NormStatus.AMENDED),
    EXTENDS(null),
    SUSPENDS(NormStatus.SUSPENDED),
    COMPLIES_WITH(null),
    BASED_ON(null);

    private final @Nullable NormStatus effect;

    RelationKind(@Nullable NormStatus effect) {
        this.effect = effect;
    }

    public Optional<NormStatus> effect() {
        return Optional.ofNullable(effect);
    }

    /** Whether it ends the norm acted upon: what is repealed is not amended any more. */
    boolean ends() {
        return effect != null && effect.hasEnded();
    }

    /** The text's key, read from the norm that acts: «Modifica». */
    public String textKey() {
        return "RelationKind." + name();
    }

    /** The text's key, read from the norm acted upon: «Modificada por». */
    public String passiveTextKey() {
        return "RelationKind.passive." + name();
    }
}
