package pe.cumbe.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file as the person gave it, made harmless: no folders, no invisible signs, the ending of its content. */
final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}<>:\"|?*;%]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private FileName() {}

    static String clean(String given, FileKind kind) {
        var bare = FOLDERS.matcher(given).replaceAll("");
        var plain = HARMFUL.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC))
                .replaceAll(" ")
                .replaceAll("\\s+", " ");
        var stem = EDGES.matcher(stem(plain.strip(), kind)).replaceAll("");
        if (stem.isEmpty()) {
            stem = "archivo";
        }
        if (stem.codePointCount(0, stem.length()) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
        }
        return stem + "." + kind.extension();
    }

    /** A table of plain text is plain text to whoever looks inside: here alone the ending decides, and both are as harmless. */
    static FileKind tells(String name, FileKind found) {
        var table = name.strip().toLowerCase(Locale.ROOT).endsWith("." + FileKind.CSV.extension());
        return table && found == FileKind.TXT ? FileKind.CSV : found;
    }

    /** The name without its ending, when the ending is this kind's or that of another kind it is not. */
    private static String stem(String name, FileKind kind) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return name;
        }
        var ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        var known = kind.mayEndIn(ending) || FileKind.endingIn(ending).isPresent();
        return known ? name.substring(0, dot) : name;
    }
}
