package pe.cumbe.media;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is said of a file. */
final class MediaRules {

    static final int LONGEST_TITLE = 150;
    static final int LONGEST_ALT = 250;

    /** Signs nobody types: controls, letters that came damaged, and what turns the direction of a line around. */
    private static final Pattern GARBLED = Pattern.compile("[\\p{Cc}\\uFFFD\\u202A-\\u202E\\u2066-\\u2069]");

    private MediaRules() {}

    static List<MediaReason> objectionsTo(String title, String alt, boolean decorative) {
        var found = new ArrayList<MediaReason>();
        if (title.isBlank()) {
            found.add(MediaReason.TITLE_MISSING);
        }
        if (title.strip().length() > LONGEST_TITLE) {
            found.add(MediaReason.TITLE_TOO_LONG);
        }
        if (alt.strip().length() > LONGEST_ALT) {
            found.add(MediaReason.ALT_TOO_LONG);
        }
        if (decorative && !alt.isBlank()) {
            found.add(MediaReason.ALT_OF_DECORATIVE);
        }
        if (GARBLED.matcher(title + alt).find()) {
            found.add(MediaReason.TEXT_GARBLED);
        }
        return found;
    }

    /** What a file is called until somebody says better: its name without its ending. */
    static String titleOf(String name) {
        int dot = name.lastIndexOf('.');
        var stem = (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
        return stem.length() <= LONGEST_TITLE
                ? stem
                : stem.substring(0, LONGEST_TITLE).strip();
    }
}
