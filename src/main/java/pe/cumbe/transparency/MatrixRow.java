package pe.cumbe.transparency;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A portal in the matrix of all portals.
 *
 * @param days since something of each heading was last published, in the order of the headings; null where never
 * @param overdue how many of its items are
 */
public record MatrixRow(
        String agency, String name, String path, List<@Nullable Long> days, long overdue, Compliance figures) {

    public MatrixRow {
        days = Collections.unmodifiableList(days);
    }
}
