package pe.cumbe.content;

import java.util.Arrays;
import java.util.Optional;

/** What a notice is about. The most pressing one first: so they stand on the front page. */
public enum NoticeKind {
    /** A danger, or something that cannot wait. */
    EMERGENCY,
    /** An office that does not attend, or attends otherwise. */
    SERVICE,
    /** A call to apply for something: posts, contests. */
    CALL,
    /** A meeting that anybody may come to. */
    HEARING,
    /** Anything else. */
    GENERAL;

    /** Empty for what is none. */
    public static Optional<NoticeKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
