package pe.cumbe.examination;

import java.util.List;
import pe.cumbe.attachment.TextLayer;

/**
 * A text as it would be read, with what it shows.
 *
 * @param parts the bodies in CommonMark, in the order in which they are read
 * @param language as in BCP 47; the ease of reading is measured of Spanish alone
 */
public record Examined(
        String title,
        String summary,
        List<Part> parts,
        List<Picture> pictures,
        List<ShownFile> files,
        InternalAddresses addresses,
        String language) {

    /** The name of the part that a finding about the title has. */
    public static final String TITLE = "title";

    public static final String SUMMARY = "summary";

    /** The name of the part of a finding that is about the whole. */
    public static final String WHOLE = "";

    public Examined {
        parts = List.copyOf(parts);
        pictures = List.copyOf(pictures);
        files = List.copyOf(files);
    }

    /**
     * A body.
     *
     * @param name as whoever asks calls it; findings repeat it
     */
    public record Part(String name, String body) {}

    /**
     * A picture outside the bodies.
     *
     * @param name of its file
     * @param alternative what it shows, in words
     * @param bytes as it is sent to who reads
     */
    public record Picture(String part, String name, String alternative, long bytes) {}

    /** A file that can be downloaded. */
    public record ShownFile(String part, String name, long bytes, TextLayer textLayer) {}
}
