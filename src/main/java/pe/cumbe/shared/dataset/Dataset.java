package pe.cumbe.shared.dataset;

import java.util.List;

/**
 * What is said of a dataset. Its words are the texts {@code dataset.<slug>.title} and {@code dataset.<slug>.text}.
 *
 * @param slug its word in addresses, the same for ever
 * @param page the page of the portal that shows the same
 */
public record Dataset(String slug, DataFrequency frequency, String page, List<Column> columns) {

    public Dataset {
        columns = List.copyOf(columns);
    }
}
