package pe.cumbe.search.web;

import java.util.List;

/**
 * One group of boxes to tick.
 *
 * @param name of the parameter
 * @param first those shown at once
 * @param more those that a click unfolds
 */
public record FilterGroup(String name, String title, List<Box> first, List<Box> more) {

    /** A box. */
    public record Box(String id, String value, String label, boolean chosen) {}

    public boolean isEmpty() {
        return first.isEmpty();
    }

    public boolean isMore() {
        return !more.isEmpty();
    }

    /** The first and the last year can be typed; the boxes show the latest ones. */
    public boolean isTyped() {
        return name.equals("anio");
    }
}
