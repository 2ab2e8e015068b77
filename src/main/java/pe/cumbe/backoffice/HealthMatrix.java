package pe.cumbe.backoffice;

import java.util.List;

/** All portals by all checks, those that need most first, and what the columns come to. */
public record HealthMatrix(List<HealthColumn> columns, List<HealthRow> rows) {

    public HealthMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param look in how many portals somebody has to look
     * @param urgent in how many it is urgent
     */
    public record HealthColumn(String check, long look, long urgent) {}
}
