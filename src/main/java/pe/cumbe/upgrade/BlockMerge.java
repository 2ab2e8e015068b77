package pe.cumbe.upgrade;

import java.util.EnumMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockLock;

/**
 * What becomes of one block.
 *
 * @param block null if it is not there any more
 * @param fate what happened to it
 * @param conflict null unless somebody is asked
 */
record BlockMerge(@Nullable Block block, Fate fate, @Nullable BlockConflict conflict) {

    /** What an upgrade does to a block. */
    enum Fate {
        /** Nobody changed it, or the dependency's words stay. */
        STAYED,
        /** The dependency had not touched it: it says what the template says. */
        FOLLOWED,
        /** Both had changed it, each other paragraphs. */
        JOINED,
        ADDED,
        REMOVED,
        COLLIDED
    }

    /** How far two changes may be joined without asking. */
    enum Care {
        /** Paragraph by paragraph. */
        JOIN,
        /** Not at all: whoever wrote since is asked. */
        ASK
    }

    static BlockMerge of(@Nullable Block base, @Nullable Block theirs, @Nullable Block ours, Care care) {
        if (theirs == null) {
            return ours == null ? gone() : goneFromTemplate(base, ours);
        }
        if (ours == null) {
            return base == null ? new BlockMerge(theirs, Fate.ADDED, null) : goneFromPortal(base, theirs);
        }
        return inBoth(base, theirs, ours, care);
    }

    private static BlockMerge gone() {
        return new BlockMerge(null, Fate.STAYED, null);
    }

    private static BlockMerge goneFromTemplate(@Nullable Block base, Block ours) {
        if (base == null) {
            return new BlockMerge(ours, Fate.STAYED, null);
        }
        if (ours.saysTheSameAs(base)) {
            return new BlockMerge(null, Fate.REMOVED, null);
        }
        var free = ours.lockedAs(BlockLock.OPEN);
        return base.lock() == BlockLock.OPEN
                ? new BlockMerge(free, Fate.STAYED, null)
                : collided(free, Collision.GONE_FROM_TEMPLATE, base, null, free, null);
    }

    private static BlockMerge goneFromPortal(Block base, Block theirs) {
        if (theirs.isLocked()) {
            return new BlockMerge(theirs, Fate.ADDED, null);
        }
        return theirs.saysTheSameAs(base) || theirs.lock() == BlockLock.OPEN
                ? gone()
                : collided(null, Collision.GONE_FROM_PORTAL, base, theirs, null, theirs);
    }

    private static BlockMerge inBoth(@Nullable Block base, Block theirs, Block ours, Care care) {
        if (ours.saysTheSameAs(theirs)) {
            return new BlockMerge(theirs, Fate.STAYED, null);
        }
        if (base != null && ours.saysTheSameAs(base)) {
            return new BlockMerge(theirs, Fate.FOLLOWED, null);
        }
        if (theirs.isLocked()) {
            return collided(theirs, Collision.NOW_FIXED, base, theirs, ours, theirs);
        }
        var kept = ours.lockedAs(theirs.lock());
        if (theirs.lock() == BlockLock.OPEN || (base != null && theirs.saysTheSameAs(base))) {
            return new BlockMerge(kept, Fate.STAYED, null);
        }
        if (theirs.kind() != ours.kind()) {
            return collided(ours, Collision.BOTH_CHANGED, base, theirs, ours, theirs);
        }
        return joined(base, theirs, kept, care);
    }

    private static BlockMerge joined(@Nullable Block base, Block theirs, Block ours, Care care) {
        var fields = new EnumMap<BlockField, String>(BlockField.class);
        boolean clean = true;
        for (var field : ours.kind().fields()) {
            var before = base == null ? "" : base.get(field);
            var merge = TextMerge.of(field, before, theirs.get(field), ours.get(field));
            fields.put(field, merge.text());
            clean &= merge.clean();
        }
        var proposal = ours.with(fields);
        return clean && care == Care.JOIN
                ? new BlockMerge(proposal, Fate.JOINED, null)
                : collided(ours, Collision.BOTH_CHANGED, base, theirs, ours, proposal);
    }

    private static BlockMerge collided(
            @Nullable Block stays,
            Collision collision,
            @Nullable Block base,
            @Nullable Block theirs,
            @Nullable Block ours,
            @Nullable Block proposal) {
        var key = Objects.requireNonNullElseGet(ours, () -> Objects.requireNonNull(theirs))
                .key();
        return new BlockMerge(stays, Fate.COLLIDED, new BlockConflict(key, collision, base, theirs, ours, proposal));
    }
}
