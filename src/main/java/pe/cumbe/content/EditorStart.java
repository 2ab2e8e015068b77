package pe.cumbe.content;

import java.util.List;

/**
 * What waits for an editor, in all dependencies where they write.
 *
 * @param drafts of their own, not sent yet
 * @param returned with the reason
 * @param expiring what is withdrawn by itself within a month
 * @param due to be looked at, the longest first
 */
public record EditorStart(List<StartRow> drafts, List<StartRow> returned, List<StartRow> expiring, List<StartRow> due) {

    public boolean isEmpty() {
        return drafts.isEmpty() && returned.isEmpty() && expiring.isEmpty() && due.isEmpty();
    }
}
