package pe.cumbe.launcher;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Counts the rows of each table as a dump goes by: it is written with one {@code INSERT} a line, and a line break inside
 * a value is written {@code \n}. Counted elsewhere, the numbers would be those of another instant.
 */
final class RowCount extends FilterOutputStream {

    private static final int LONGEST_START = 100;
    private static final Pattern TABLE = Pattern.compile("^CREATE TABLE `([^`]+)`");
    private static final Pattern ROW = Pattern.compile("^INSERT INTO `([^`]+)`");
    private static final String LAST_LINE = "-- Dump completed";

    private final ByteArrayOutputStream start = new ByteArrayOutputStream();
    private final SortedMap<String, Long> rows = new TreeMap<>();
    private boolean complete;

    RowCount(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        look(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        for (int i = offset; i < offset + length; i++) {
            look(bytes[i]);
        }
    }

    private void look(int b) {
        if (b == '\n') {
            line(start.toString(StandardCharsets.UTF_8));
            start.reset();
        } else if (start.size() < LONGEST_START) {
            start.write(b);
        }
    }

    private void line(String text) {
        var table = TABLE.matcher(text);
        if (table.find()) {
            rows.putIfAbsent(table.group(1), 0L);
        }
        var row = ROW.matcher(text);
        if (row.find()) {
            rows.merge(row.group(1), 1L, Long::sum);
        }
        complete |= text.startsWith(LAST_LINE);
    }

    SortedMap<String, Long> rows() {
        return rows;
    }

    /** False when the dump was cut. */
    boolean complete() {
        return complete;
    }
}
