package pe.cumbe.content;

import static java.util.Map.entry;
import static pe.cumbe.content.ContentVerb.*;

import java.util.Map;
import java.util.Optional;

/**
 * Where the newest version of an item stands. An older one may be public at the same time: it stays so until another takes
 * its place or it is withdrawn, and withdrawing it leaves the newest where it is.
 */
public enum ContentState {
    DRAFT,
    IN_REVIEW,
    /** Somebody let it be read from a moment on that has not come. */
    SCHEDULED,
    RETURNED,
    PUBLISHED,
    WITHDRAWN;

    private static final Map<ContentState, Map<ContentVerb, ContentState>> NEXT = Map.ofEntries(
            entry(DRAFT, Map.of(WRITE, DRAFT, SEND, IN_REVIEW, WITHDRAW, DRAFT, UPGRADE, DRAFT)),
            entry(
                    IN_REVIEW,
                    Map.of(
                            RECALL, DRAFT,
                            RETURN, RETURNED,
                            APPROVE, SCHEDULED,
                            PUBLISH, PUBLISHED,
                            WITHDRAW, IN_REVIEW,
                            UPGRADE, DRAFT)),
            entry(SCHEDULED, Map.of(UNSCHEDULE, IN_REVIEW, PUBLISH, PUBLISHED, WITHDRAW, SCHEDULED, UPGRADE, DRAFT)),
            entry(RETURNED, Map.of(WRITE, DRAFT, SEND, IN_REVIEW, WITHDRAW, RETURNED, UPGRADE, RETURNED)),
            entry(PUBLISHED, Map.of(WRITE, DRAFT, WITHDRAW, WITHDRAWN, UPGRADE, PUBLISHED)),
            entry(WITHDRAWN, Map.of(WRITE, DRAFT, UPGRADE, PUBLISHED)));

    /** Where the verb leads from here; empty where it may not be done. */
    public Optional<ContentState> after(ContentVerb verb) {
        return Optional.ofNullable(NEXT.getOrDefault(this, Map.of()).get(verb));
    }
}
