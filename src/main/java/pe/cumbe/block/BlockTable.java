package pe.cumbe.block;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;

/** The table of a block, small enough to be read at one sight. */
public record BlockTable(List<String> head, List<List<String>> rows) {

    static final int MOST_ROWS = 100;
    static final int MOST_COLUMNS = 10;

    public BlockTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** Of commas, or of semicolons where the first line has more of them. Empty when it is no even table. */
    public static Optional<BlockTable> of(String csv) {
        var first = csv.lines().findFirst().orElse("");
        var semicolons = first.chars().filter(sign -> sign == ';').count();
        var separator = semicolons > first.chars().filter(sign -> sign == ',').count() ? ';' : ',';
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .ofCsvRecord(csv)) {
            var all = reader.stream().map(CsvRecord::getFields).toList();
            if (all.size() < 2 || all.size() > MOST_ROWS + 1 || all.get(0).size() > MOST_COLUMNS) {
                return Optional.empty();
            }
            int width = all.get(0).size();
            boolean even = all.stream().allMatch(row -> row.size() == width);
            return even ? Optional.of(new BlockTable(all.get(0), all.subList(1, all.size()))) : Optional.empty();
        } catch (CsvParseException | java.io.IOException unreadable) {
            return Optional.empty();
        }
    }
}
