package pe.cumbe.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * In what order the blocks of a page stand after an upgrade. Where the dependency did not move them they follow the
 * template; else its own order stands, and what came stands after the block it follows in the template.
 */
final class BlockOrder {

    private BlockOrder() {}

    /** All the keys of {@code left}, each once. */
    static List<String> of(List<String> base, List<String> theirs, List<String> ours, Set<String> left) {
        boolean moved = !shared(ours, base).equals(shared(base, ours));
        var first = moved ? ours : theirs;
        var second = moved ? theirs : ours;
        var order = new ArrayList<>(new LinkedHashSet<>(first));
        for (int place = 0; place < second.size(); place++) {
            var key = second.get(place);
            if (!order.contains(key)) {
                order.add(place == 0 ? 0 : order.indexOf(second.get(place - 1)) + 1, key);
            }
        }
        order.retainAll(left);
        return order;
    }

    private static List<String> shared(List<String> keys, List<String> others) {
        return keys.stream().filter(others::contains).toList();
    }
}
