package pe.cumbe.transparency;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import pe.cumbe.shared.Rejected;

/** A table somebody publishes, read from its CSV: a row of names and rows just as long. */
public record CsvTable(List<String> head, List<List<String>> rows) {

    public static final int MOST_BYTES = 1_000_000;
    public static final int MOST_ROWS = 5_000;
    public static final int MOST_COLUMNS = 40;
    public static final int LONGEST_CELL = 1_000;

    /** How they begin: a zip, and what came before. */
    private static final List<byte[]> WORKBOOKS =
            List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    private static final String MARK = "\uFEFF";
    private static final Pattern NUMBER = Pattern.compile("[+-][\\d.,\\s]*%?|-");

    public CsvTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** The text of those bytes, without the mark that spreadsheets put before it; refused when it is not UTF-8. */
    public static String text(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Rejected(PublicationReason.TABLE_TOO_BIG);
        }
        if (isWorkbook(bytes)) {
            throw new Rejected(PublicationReason.TABLE_IS_A_WORKBOOK);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Rejected(PublicationReason.TABLE_NOT_UTF8);
            }
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Rejected(PublicationReason.TABLE_NOT_UTF8);
        }
    }

    /** What spreadsheet programs write, old and new, whatever its name ends in. */
    private static boolean isWorkbook(byte[] bytes) {
        return WORKBOOKS.stream()
                .anyMatch(begin ->
                        bytes.length > begin.length && Arrays.equals(begin, Arrays.copyOf(bytes, begin.length)));
    }

    /** Reads it; refused with the reason when it cannot be shown as a table. */
    static CsvTable read(String text) {
        if (text.isBlank()) {
            throw new Rejected(PublicationReason.TABLE_MISSING);
        }
        if (text.length() > MOST_BYTES) {
            throw new Rejected(PublicationReason.TABLE_TOO_BIG);
        }
        var all = records(text);
        var head = all.get(0);
        var rows = all.subList(1, all.size());
        if (rows.isEmpty()) {
            throw new Rejected(PublicationReason.TABLE_NO_ROWS);
        }
        if (rows.size() > MOST_ROWS) {
            throw new Rejected(PublicationReason.TABLE_TOO_MANY_ROWS);
        }
        if (head.size() > MOST_COLUMNS) {
            throw new Rejected(PublicationReason.TABLE_TOO_WIDE);
        }
        if (head.stream().anyMatch(String::isBlank) || new HashSet<>(head).size() < head.size()) {
            throw new Rejected(PublicationReason.TABLE_HEAD_UNUSABLE);
        }
        for (var row : all) {
            check(row, head.size());
        }
        return new CsvTable(head, rows);
    }

    /** Cut into pages of so many rows at most, and fewer where the cells are long; a page has one row at least. */
    public List<List<List<String>>> pages(int mostRows, int mostCharacters) {
        var pages = new ArrayList<List<List<String>>>();
        var page = new ArrayList<List<String>>();
        var characters = 0;
        for (var row : rows) {
            var more = row.stream().mapToInt(String::length).sum();
            if (!page.isEmpty() && (page.size() == mostRows || characters + more > mostCharacters)) {
                pages.add(List.copyOf(page));
                page.clear();
                characters = 0;
            }
            page.add(row);
            characters += more;
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private static void check(List<String> row, int width) {
        if (row.size() != width) {
            throw new Rejected(PublicationReason.TABLE_UNEVEN);
        }
        for (var cell : row) {
            if (cell.length() > LONGEST_CELL) {
                throw new Rejected(PublicationReason.TABLE_CELL_TOO_LONG);
            }
            if (isFormula(cell)) {
                throw new Rejected(PublicationReason.TABLE_FORMULA);
            }
        }
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty()
                && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
    }

    private static List<List<String>> records(String text) {
        var line = text.lines().findFirst().orElse("");
        var separator = count(line, ';') > count(line, ',') ? ';' : ',';
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true) // told with our own reason
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            var all = reader.stream().map(CsvRecord::getFields).toList();
            if (all.isEmpty()) {
                throw new Rejected(PublicationReason.TABLE_MISSING);
            }
            return all;
        } catch (CsvParseException e) {
            throw new Rejected(PublicationReason.TABLE_UNREADABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(String line, char sign) {
        return line.chars().filter(one -> one == sign).count();
    }
}
