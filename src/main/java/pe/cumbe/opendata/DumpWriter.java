package pe.cumbe.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.dataset.CellType;
import pe.cumbe.shared.dataset.Column;
import pe.cumbe.shared.dataset.DatasetSource;

/** Writes a dataset, a row at a time. */
final class DumpWriter {

    /** Tells a spreadsheet that the file is UTF-8. */
    private static final String MARK = "\uFEFF";

    private DumpWriter() {}

    static void write(DatasetSource source, DumpFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(source, out);
            case JSON -> json(source, out);
        }
    }

    private static void csv(DatasetSource source, OutputStream out) throws IOException {
        var columns = source.dataset().columns();
        Writer letters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        letters.write(MARK);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(letters);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        source.each(cells -> {
            var line = new ArrayList<String>(cells.size());
            for (int number = 0; number < cells.size(); number++) {
                line.add(cell(columns.get(number), cells.get(number)));
            }
            csv.writeRecord(line);
        });
        csv.flush();
        letters.flush();
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    static String cell(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value instanceof BigDecimal number ? plain(number).toPlainString() : value.toString();
        var guarded = column.type() == CellType.TEXT && !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return guarded ? "'" + text : text;
    }

    private static void json(DatasetSource source, OutputStream out) {
        var columns = source.dataset().columns();
        var json = Json.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.writeStartArray();
        source.each(cells -> {
            json.writeStartObject();
            for (int number = 0; number < cells.size(); number++) {
                member(json, columns.get(number), cells.get(number));
            }
            json.writeEnd();
        });
        json.writeEnd();
        json.flush();
    }

    private static void member(JsonGenerator json, Column column, @Nullable Object value) {
        if (value == null) {
            json.writeNull(column.name());
        } else if (value instanceof Boolean flag) {
            json.write(column.name(), flag);
        } else if (value instanceof BigDecimal number) {
            json.write(column.name(), plain(number));
        } else {
            json.write(column.name(), value.toString());
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
