package pe.cumbe.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Tells a PDF that a scanner made from one that holds text, by what its pages tell a printer to draw: pictures only, or
 * signs too. Text that was recognised afterwards lies invisibly over the picture and counts, for it can be searched. A
 * stamp of a signature over a scanned page does not: it is a few lines.
 *
 * <p>It goes through the file from end to end and unpacks one stream at a time, a bounded piece of it. A library that
 * understands PDF would unpack whatever a file packs, which a file made to do harm makes endless.
 */
final class PdfTextLayer {

    /** Of all streams together; a stream that is cut short says what its first part says. */
    static final int MOST_UNPACKED = 32 * 1024 * 1024;

    private static final int MOST_OF_A_STREAM = 1024 * 1024;
    private static final int MOST_STREAMS = 20_000;
    private static final int LONGEST_DICTIONARY = 2048;
    private static final int CHUNK = 16 * 1024;

    /** Pictures at least so wide and high are taken for a page; a stamp beside one has fewer signs than this. */
    private static final int PAGE_PIXELS = 800;

    private static final int SIGNS_OF_A_STAMP = 300;

    private static final byte[] STREAM = ascii("stream");
    private static final byte[] END = ascii("endstream");
    private static final Pattern SIZE = Pattern.compile("/(?:Width|Height)\\s+(\\d{1,6})");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

    /** Streams that draw nothing: programs of letters, colours, tables of objects, data about the file. */
    private static final Pattern NO_DRAWING = Pattern.compile(
            "/Type\\s*/(?:XRef|ObjStm|Metadata|EmbeddedFile)\\b|/Length1\\b|/Subtype\\s*/(?:Type1C|CIDFontType0C|OpenType|XML)\\b|/FunctionType\\b");

    private static final Pattern PACKED_OTHERWISE =
            Pattern.compile("/(?:LZW|ASCII85|ASCIIHex|RunLength|Crypt)(?:Decode)?\\b");

    private final ByteBuffer file;
    private int pictures;
    private int pages;
    private long signs;
    private long unpacked;
    private boolean doubtful;

    private PdfTextLayer(ByteBuffer file) {
        this.file = file;
    }

    static TextLayer of(Path path) {
        try (var channel = FileChannel.open(path)) {
            if (channel.size() > Integer.MAX_VALUE) {
                return TextLayer.UNKNOWN;
            }
            return new PdfTextLayer(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).layer();
        } catch (IOException unreadable) {
            return TextLayer.UNKNOWN;
        }
    }

    private TextLayer layer() {
        if (find(ascii("%PDF-"), 0, Math.min(file.limit(), 1024)) < 0
                || find(ascii("/Encrypt"), 0, file.limit()) >= 0) {
            return TextLayer.UNKNOWN;
        }
        int streams = 0;
        int before = 0;
        int start = nextStream(0);
        while (start >= 0) {
            int body = afterBreak(start + STREAM.length);
            int end = find(END, body, file.limit());
            if (end < 0 || ++streams > MOST_STREAMS || unpacked > MOST_UNPACKED) {
                doubtful = true;
                break;
            }
            read(text(Math.max(before, start - LONGEST_DICTIONARY), start), body, end);
            before = end + END.length;
            start = nextStream(before);
        }
        return answer();
    }

    private TextLayer answer() {
        if (signs > (long) SIGNS_OF_A_STAMP * pages && signs > 0) {
            return TextLayer.PRESENT;
        }
        return doubtful || pictures == 0 ? TextLayer.UNKNOWN : TextLayer.ABSENT;
    }

    private void read(String before, int start, int end) {
        var dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        if (PICTURE.matcher(dictionary).find()) {
            pictures++;
            pages += isPage(dictionary) ? 1 : 0;
        } else if (!NO_DRAWING.matcher(dictionary).find()) {
            if (PACKED_OTHERWISE.matcher(dictionary).find()) {
                doubtful = true;
            } else if (dictionary.contains("/Fl")) {
                unpack(start, end);
            } else {
                signs += new PdfSigns().count(file.duplicate().position(start).limit(end));
            }
        }
    }

    private static boolean isPage(String dictionary) {
        return SIZE.matcher(dictionary)
                        .results()
                        .filter(size -> Integer.parseInt(size.group(1)) >= PAGE_PIXELS)
                        .count()
                == 2;
    }

    private void unpack(int start, int end) {
        var inflater = new Inflater();
        var drawing = new PdfSigns();
        var chunk = new byte[CHUNK];
        int taken = 0;
        try {
            inflater.setInput(file.duplicate().position(start).limit(end));
            while (!inflater.finished() && taken < MOST_OF_A_STREAM) {
                int read = inflater.inflate(chunk);
                if (read == 0) {
                    break;
                }
                taken += read;
                signs += drawing.count(ByteBuffer.wrap(chunk, 0, read));
            }
        } catch (DataFormatException broken) {
            doubtful = true;
        } finally {
            inflater.end();
            unpacked += taken;
        }
    }

    /** The word after the end of a dictionary and before the end of a line; elsewhere it is only a word. */
    private int nextStream(int from) {
        int start = find(STREAM, from, file.limit());
        while (start >= 0) {
            int before = start - 1;
            while (before > from && file.get(before) <= ' ' && file.get(before) >= 0) {
                before--;
            }
            if (before >= 0 && file.get(before) == '>' && afterBreak(start + STREAM.length) > start + STREAM.length) {
                return start;
            }
            start = find(STREAM, start + 1, file.limit());
        }
        return -1;
    }

    private int afterBreak(int place) {
        int next = place;
        while (next < file.limit() && next < place + 2 && (file.get(next) == '\r' || file.get(next) == '\n')) {
            next++;
        }
        return next;
    }

    private int find(byte[] sought, int from, int to) {
        for (int place = from; place <= to - sought.length; place++) {
            int same = 0;
            while (same < sought.length && file.get(place + same) == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return place;
            }
        }
        return -1;
    }

    private String text(int from, int to) {
        var bytes = new byte[to - from];
        file.duplicate().position(from).get(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
