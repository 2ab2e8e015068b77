package pe.cumbe.content;

import java.util.List;

/** All an item has said, and all that was done with it; both from the last to the first. */
public record ContentHistory(List<VersionView> versions, List<MoveView> moves) {

    public ContentHistory {
        versions = List.copyOf(versions);
        moves = List.copyOf(moves);
    }
}
