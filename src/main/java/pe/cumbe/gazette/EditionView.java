package pe.cumbe.gazette;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.norm.SignedFile;

/**
 * An edition as those of its agency see it.
 *
 * @param norm external id of the norm; null for a new one that was never published
 * @param number counted from 1
 * @param hands whoever wrote in it: none of them publishes it
 * @param judgement why it was given back; null when it was not
 */
public record EditionView(
        long id,
        long version,
        AgencyCode agency,
        @Nullable String norm,
        int number,
        EditionState state,
        NormSheet sheet,
        @Nullable SignedFile file,
        String savedBy,
        Instant savedAt,
        @Nullable String sentBy,
        Set<String> hands,
        @Nullable String judgedBy,
        @Nullable String judgement) {

    public EditionView {
        hands = Set.copyOf(hands);
    }

    /** Whether it corrects a norm that is public. */
    public boolean isCorrection() {
        return number > 1;
    }
}
