package pe.cumbe.shared.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.persistence.JpaCursor;

/** A dataset that one question to the database answers, read row by row. */
public final class SqlDataset {

    private final Dataset dataset;
    private final JpaCursor cursor;
    private final String state;
    private final String rows;

    /**
     * @param state asks for one row of three columns: how many there are, when one last changed or null, and whatever else
     *     changes with them, as a text
     * @param rows asks for the columns of the dataset in their order
     */
    public SqlDataset(Dataset dataset, JpaCursor cursor, String state, String rows) {
        this.dataset = dataset;
        this.cursor = cursor;
        this.state = state;
        this.rows = rows;
    }

    public Dataset dataset() {
        return dataset;
    }

    public DatasetSource.State state() {
        return Objects.requireNonNull(states(cursor, List.of(this)).get(dataset.slug()));
    }

    /** How each of them stands, by its word in addresses: one question for all. */
    public static Map<String, DatasetSource.State> states(JpaCursor cursor, Collection<SqlDataset> datasets) {
        var question = datasets.stream()
                .map(one -> "select '" + one.dataset.slug() + "', one.* from (" + one.state + ") one")
                .collect(Collectors.joining(" union all "));
        var states = new HashMap<String, DatasetSource.State>();
        cursor.each(
                question,
                row -> states.put(
                        row.getString(1),
                        new DatasetSource.State(
                                row.getLong(2),
                                instant(row, 3),
                                row.getString(2) + " " + row.getString(3) + " " + row.getString(4))));
        return states;
    }

    public void each(Consumer<List<@Nullable Object>> reader) {
        cursor.each(rows, row -> {
            var cells = new ArrayList<@Nullable Object>(dataset.columns().size());
            for (int number = 0; number < dataset.columns().size(); number++) {
                cells.add(cell(row, number + 1, dataset.columns().get(number)));
            }
            reader.accept(cells);
        });
    }

    private static @Nullable Object cell(ResultSet row, int number, Column column) throws SQLException {
        return switch (column.type()) {
            case TEXT -> {
                var text = row.getString(number);
                yield text == null ? null : column.reading().apply(text);
            }
            case NUMBER -> row.getBigDecimal(number);
            case DAY -> row.getObject(number, LocalDate.class);
            case INSTANT -> instant(row, number);
            case FLAG -> {
                var flag = row.getBoolean(number);
                yield row.wasNull() ? null : (Object) flag;
            }
        };
    }

    /** Moments are kept in UTC. */
    private static @Nullable Instant instant(ResultSet row, int number) throws SQLException {
        var at = row.getObject(number, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
