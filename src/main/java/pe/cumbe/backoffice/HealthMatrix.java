package pe.cumbe.backoffice;

import java.util.Comparator;
import java.util.List;

/** All portals by all checks, those that need most first, and what the columns come to. */
public record HealthMatrix(List<HealthColumn> columns, List<HealthRow> rows) {

    public HealthMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The portals that need most of one check first; as they stand where there is no such check. */
    public HealthMatrix by(String check) {
        var order = Comparator.comparing((HealthRow row) -> row.need(check))
                .thenComparing(row -> row.figure(check))
                .reversed();
        return new HealthMatrix(columns, rows.stream().sorted(order).toList());
    }

    /**
     * A column.
     *
     * @param look in how many portals somebody has to look
     * @param urgent in how many it is urgent
     */
    public record HealthColumn(String check, long look, long urgent) {}
}
