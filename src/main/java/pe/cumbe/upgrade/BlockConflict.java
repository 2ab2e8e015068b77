package pe.cumbe.upgrade;

import org.jspecify.annotations.Nullable;
import pe.cumbe.block.Block;

/**
 * A block that the template and the dependency changed so that nobody can join it without asking.
 *
 * @param base as both had it; null if they never had it in common
 * @param theirs as the template has it now; null if it is gone from there
 * @param ours as the dependency has it; null if it took it out
 * @param proposal both joined; what is free of doubt is joined already
 */
public record BlockConflict(
        String key,
        Collision collision,
        @Nullable Block base,
        @Nullable Block theirs,
        @Nullable Block ours,
        @Nullable Block proposal) {}
