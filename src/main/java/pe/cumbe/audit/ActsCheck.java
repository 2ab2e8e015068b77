package pe.cumbe.audit;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the whole record found.
 *
 * @param at when it was looked at
 * @param acts how many acts fit, from the first on
 * @param first when the first of those was entered
 * @param last when the last of those was entered
 * @param seal the seal of the last of those; whoever writes it down can tell later that nothing before it was touched
 * @param misfit what is wrong with the first act that does not fit
 * @param act the number of that act; 0 where none is known
 */
public record ActsCheck(
        Instant at,
        long acts,
        @Nullable Instant first,
        @Nullable Instant last,
        String seal,
        @Nullable Misfit misfit,
        long act) {

    /** Whether every act is there, as it was entered. */
    public boolean isWhole() {
        return misfit == null;
    }

    public Optional<Misfit> fault() {
        return Optional.ofNullable(misfit);
    }

    ActLink end() {
        return new ActLink(acts, 0, seal);
    }
}
