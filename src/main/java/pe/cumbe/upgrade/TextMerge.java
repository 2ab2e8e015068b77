package pe.cumbe.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;
import org.eclipse.jgit.merge.MergeResult;
import pe.cumbe.block.BlockField;

/**
 * Two changes of one text, joined piece by piece: paragraphs of prose, lines of a list, or the whole of anything else.
 *
 * @param text the joined text; where both changed one piece, what each says, the dependency's first
 * @param clean whether no piece was changed by both
 */
record TextMerge(String text, boolean clean) {

    private static final Pattern PARAGRAPH_END = Pattern.compile("\n[ \t]*\n\\s*");
    private static final int BASE = 0;
    private static final int OURS = 1;
    private static final int THEIRS = 2;

    static TextMerge of(BlockField field, String base, String theirs, String ours) {
        if (field.isProse()) {
            return of("\n\n", pieces(base, PARAGRAPH_END), pieces(theirs, PARAGRAPH_END), pieces(ours, PARAGRAPH_END));
        }
        if (field.isList()) {
            var line = Pattern.compile("\n");
            return of("\n", pieces(base, line), pieces(theirs, line), pieces(ours, line));
        }
        return of(" / ", new Pieces(List.of(base)), new Pieces(List.of(theirs)), new Pieces(List.of(ours)));
    }

    private static Pieces pieces(String text, Pattern end) {
        return new Pieces(text.isEmpty() ? List.of() : List.of(end.split(text)));
    }

    private static TextMerge of(String between, Pieces base, Pieces theirs, Pieces ours) {
        MergeResult<Pieces> result =
                new MergeAlgorithm(new HistogramDiff()).merge(Pieces.AS_WRITTEN, base, ours, theirs);
        var sides = List.of(base, ours, theirs);
        var joined = new ArrayList<String>();
        var place = new Collided();
        for (MergeChunk chunk : result) {
            var said = sides.get(chunk.getSequenceIndex()).from(chunk.getBegin(), chunk.getEnd());
            if (chunk.getConflictState() == ConflictState.NO_CONFLICT) {
                joined.addAll(place.leave());
                joined.addAll(said);
            } else {
                if (chunk.getConflictState() == ConflictState.FIRST_CONFLICTING_RANGE) {
                    joined.addAll(place.leave());
                }
                place.sides.get(chunk.getSequenceIndex()).addAll(said);
            }
        }
        joined.addAll(place.leave());
        return new TextMerge(String.join(between, joined), !result.containsConflicts());
    }

    /** A place that both changed. */
    private static final class Collided {

        private final List<List<String>> sides = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

        /** What each says there, the dependency's first, without what the other one took out of what both had. */
        List<String> leave() {
            var base = sides.get(BASE);
            var ours = sides.get(OURS);
            var theirs = sides.get(THEIRS);
            var both = new LinkedHashSet<String>();
            ours.stream()
                    .filter(said -> !base.contains(said) || theirs.contains(said))
                    .forEach(both::add);
            theirs.stream()
                    .filter(said -> !base.contains(said) || ours.contains(said))
                    .forEach(both::add);
            sides.forEach(List::clear);
            return List.copyOf(both);
        }
    }

    /** Pieces of a text, as the library takes them. */
    private static final class Pieces extends Sequence {

        static final SequenceComparator<Pieces> AS_WRITTEN = new SequenceComparator<>() {
            @Override
            public boolean equals(Pieces one, int index, Pieces other, int place) {
                return one.pieces.get(index).equals(other.pieces.get(place));
            }

            @Override
            public int hash(Pieces one, int index) {
                return one.pieces.get(index).hashCode();
            }
        };

        private final List<String> pieces;

        Pieces(List<String> pieces) {
            this.pieces = pieces;
        }

        List<String> from(int begin, int end) {
            return pieces.subList(begin, end);
        }

        @Override
        public int size() {
            return pieces.size();
        }
    }
}
