package pe.cumbe.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pe.cumbe.block.Block;

/**
 * What becomes of a page: the three-way merge of its blocks.
 *
 * @param blocks as they stand from now on, in order
 * @param base what the next upgrade starts from: the template's blocks, but for those in conflict, which keep theirs
 * @param conflicts what somebody of the dependency is asked
 */
public record SheetMerge(
        List<Block> blocks, List<Block> base, List<BlockConflict> conflicts, Map<BlockMerge.Fate, Integer> fates) {

    public SheetMerge {
        blocks = List.copyOf(blocks);
        base = List.copyOf(base);
        conflicts = List.copyOf(conflicts);
        fates = Map.copyOf(fates);
    }

    /**
     * @param base the blocks as the portal took them from the template, the last time
     * @param theirs as the template has them now, with the dependency's own name in them
     * @param ours as the portal has them
     */
    static SheetMerge of(List<Block> base, List<Block> theirs, List<Block> ours, BlockMerge.Care care) {
        var before = byKey(base);
        var template = byKey(theirs);
        var portal = byKey(ours);
        var keys = new LinkedHashSet<String>(template.keySet());
        keys.addAll(portal.keySet());
        keys.addAll(before.keySet());

        var left = new LinkedHashMap<String, Block>();
        var nextBase = new ArrayList<Block>();
        var conflicts = new ArrayList<BlockConflict>();
        var fates = new LinkedHashMap<BlockMerge.Fate, Integer>();
        for (var key : keys) {
            var merge = BlockMerge.of(before.get(key), template.get(key), portal.get(key), care);
            var block = merge.block();
            if (block != null) {
                left.put(key, block);
            }
            fates.merge(merge.fate(), 1, Integer::sum);
            var conflict = merge.conflict();
            if (conflict != null) {
                conflicts.add(conflict);
            }
            var start = conflict == null || conflict.collision() == Collision.NOW_FIXED
                    ? template.get(key)
                    : before.get(key);
            if (start != null) {
                nextBase.add(start);
            }
        }
        var order = BlockOrder.of(
                List.copyOf(before.keySet()),
                List.copyOf(template.keySet()),
                List.copyOf(portal.keySet()),
                left.keySet());
        var blocks =
                order.stream().map(key -> Objects.requireNonNull(left.get(key))).toList();
        return new SheetMerge(blocks, nextBase, conflicts, fates);
    }

    private static Map<String, Block> byKey(List<Block> blocks) {
        var found = new LinkedHashMap<String, Block>();
        blocks.forEach(block -> found.put(block.key(), block));
        return found;
    }
}
