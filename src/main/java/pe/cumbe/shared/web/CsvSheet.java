package pe.cumbe.shared.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import jakarta.faces.context.FacesContext;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows that spreadsheets of the region open with their accents. A value that a spreadsheet would take for a formula gets
 * an apostrophe before it.
 */
public final class CsvSheet implements Closeable {

    /** Tells a spreadsheet that the file is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final CsvWriter csv;

    public CsvSheet(Writer out) {
        try {
            out.write(MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
    }

    /**
     * The answer to the button just pressed: a file to keep instead of a page.
     *
     * @param name of the file, in plain letters
     */
    public static CsvSheet download(String name) throws IOException {
        var context = FacesContext.getCurrentInstance();
        var answer = context.getExternalContext();
        answer.setResponseContentType("text/csv; charset=UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        context.responseComplete();
        return new CsvSheet(new OutputStreamWriter(answer.getResponseOutputStream(), StandardCharsets.UTF_8));
    }

    public void line(List<String> values) {
        csv.writeRecord(values.stream().map(CsvSheet::safe).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String safe(String value) {
        return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
