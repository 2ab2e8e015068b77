package pe.cumbe.transparency;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A year of publications.
 *
 * @param used whether something of it is out; that nothing is, is told too
 */
public record Shelf(int year, boolean used) {

    /** The years from now back to the oldest of those, with what lies between. */
    static List<Shelf> backTo(Collection<Integer> full, int now) {
        var first = full.isEmpty() ? now : Math.min(now, Collections.min(full));
        return IntStream.rangeClosed(0, now - first)
                .map(back -> now - back)
                .mapToObj(year -> new Shelf(year, full.contains(year)))
                .toList();
    }
}
