package pe.cumbe.norm;

import java.util.List;

/**
 * Norms were loaded or changed, and committed or about to be: whoever keeps something derived from them looks again.
 *
 * @param externalIds at most one batch of them; one that is no longer held belonged to a norm that now has another
 */
public record NormsLoaded(List<String> externalIds) {

    public NormsLoaded {
        externalIds = List.copyOf(externalIds);
    }
}
