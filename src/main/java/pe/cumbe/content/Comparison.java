package pe.cumbe.content;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What changed from one text to another, part by part, in words that came and words that went. */
public record Comparison(List<Part> parts) {

    /** Signs nobody can type, between which the library puts what changed. */
    private static final char GONE = '\u0001';

    private static final char COME = '\u0002';
    private static final char END = '\u0003';

    private static final DiffRowGenerator GENERATOR = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .mergeOriginalRevised(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(opens -> String.valueOf(opens ? GONE : END))
            .newTag(opens -> String.valueOf(opens ? COME : END))
            .build();

    public Comparison {
        parts = List.copyOf(parts);
    }

    public enum Mark {
        SAME,
        GONE,
        COME
    }

    /** Some words of a line. */
    public record Piece(Mark mark, String text) {}

    /** A line of a part. */
    public record Line(List<Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }

        public boolean isChanged() {
            return pieces.stream().anyMatch(piece -> piece.mark() != Mark.SAME);
        }
    }

    /**
     * A part of the text.
     *
     * @param name as in the texts: {@code title}, {@code body}
     */
    public record Part(String name, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }

        public boolean isChanged() {
            return lines.stream().anyMatch(Line::isChanged);
        }
    }

    /** Whether nothing changed at all. */
    public boolean isSame() {
        return parts.stream().noneMatch(Part::isChanged);
    }

    public static Comparison of(ContentText before, ContentText after) {
        var parts = new ArrayList<Part>();
        add(parts, "title", before.title(), after.title());
        add(parts, "summary", before.summary(), after.summary());
        add(parts, "body", before.body(), after.body());
        add(parts, "startsOn", words(before.startsOn()), words(after.startsOn()));
        add(parts, "startsAt", words(before.startsAt()), words(after.startsAt()));
        add(parts, "endsOn", words(before.endsOn()), words(after.endsOn()));
        add(parts, "post", before.post(), after.post());
        add(parts, "place", before.place(), after.place());
        add(parts, "phone", before.phone(), after.phone());
        add(parts, "email", before.email(), after.email());
        add(parts, "file", name(before.file()), name(after.file()));
        add(parts, "picture", picture(before), picture(after));
        return new Comparison(parts);
    }

    private static void add(List<Part> parts, String name, String before, String after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            parts.add(new Part(name, lines(before, after)));
        }
    }

    private static List<Line> lines(String before, String after) {
        return GENERATOR.generateDiffRows(before.lines().toList(), after.lines().toList()).stream()
                .map(Comparison::line)
                .toList();
    }

    private static Line line(DiffRow row) {
        var pieces = new ArrayList<Piece>();
        var words = new StringBuilder();
        var mark = Mark.SAME;
        for (var sign : row.getOldLine().toCharArray()) {
            if (sign == GONE || sign == COME || sign == END) {
                add(pieces, mark, words);
                mark = sign == GONE ? Mark.GONE : sign == COME ? Mark.COME : Mark.SAME;
            } else {
                words.append(sign);
            }
        }
        add(pieces, mark, words);
        return new Line(pieces);
    }

    private static void add(List<Piece> pieces, Mark mark, StringBuilder words) {
        if (words.length() > 0) {
            pieces.add(new Piece(mark, words.toString()));
            words.setLength(0);
        }
    }

    private static String words(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String name(@Nullable ContentFile file) {
        return file == null ? "" : file.name();
    }

    private static String picture(ContentText text) {
        return text.picture() == null ? "" : "(" + text.picture() + ") " + text.pictureAlt();
    }
}
