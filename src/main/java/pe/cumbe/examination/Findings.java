package pe.cumbe.examination;

import java.util.ArrayList;
import java.util.List;

/** The list that the rules write on. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(FindingKind kind, Passage where, String excerpt, Object... values) {
        all.add(Finding.of(kind, where, excerpt, values));
    }

    void addIf(boolean wrong, FindingKind kind, Passage where, String excerpt, Object... values) {
        if (wrong) {
            add(kind, where, excerpt, values);
        }
    }

    List<Finding> all() {
        return all;
    }
}
