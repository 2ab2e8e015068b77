package pe.cumbe.portalcopy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.shared.Rejected;

/** What a copy brought besides rows: its files, already stored here, and the numbers that things of it have here. */
public final class Unpacking {

    private final Map<String, AttachmentView> files;
    private final Actor actor;
    private final Map<String, Long> numbers = new HashMap<>();

    public Unpacking(Map<String, AttachmentView> files, Actor actor) {
        this.files = Map.copyOf(files);
        this.actor = actor;
    }

    /** Who takes the copy. */
    public Actor actor() {
        return actor;
    }

    /** The file that rows name by its SHA-256. */
    public AttachmentView file(String word) {
        return Optional.ofNullable(files.get(word)).orElseThrow(() -> new Rejected(CopyReason.NOT_WHOLE));
    }

    /** What had that number where the copy comes from has this one here. */
    public void remember(String kind, long there, long here) {
        numbers.put(kind + " " + there, here);
    }

    /** The number here of what had that one there; empty for what did not come along. */
    public Optional<Long> here(String kind, long there) {
        return Optional.ofNullable(numbers.get(kind + " " + there));
    }
}
