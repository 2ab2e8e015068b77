package pe.cumbe.examination;

import java.util.List;

/**
 * Something to put right, or to think of.
 *
 * @param part the name of the part where it stands; {@link Examined#WHOLE} where it is about all of it
 * @param line from 1; 0 where it has none
 * @param excerpt what stands there, shortened, with personal data masked; may be empty
 * @param values for the numbered places of the kind's text
 */
public record Finding(FindingKind kind, String part, int line, String excerpt, List<Object> values) {

    public Finding {
        values = List.copyOf(values);
    }

    static Finding of(FindingKind kind, Passage where, String excerpt, Object... values) {
        return new Finding(kind, where.part(), where.line(), Excerpt.of(excerpt), List.of(values));
    }

    public Weight weight() {
        return kind.weight();
    }

    public boolean needsReason() {
        return kind.needsReason();
    }

    /** The same for the same thing in the same part, whatever line it moved to: by it a reason is kept for the finding. */
    public String key() {
        return kind + "|" + part + "|" + excerpt;
    }
}
