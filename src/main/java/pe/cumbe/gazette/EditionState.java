package pe.cumbe.gazette;

import static java.util.Map.entry;
import static pe.cumbe.gazette.EditionVerb.*;

import java.util.Map;
import java.util.Optional;

/** Where an edition of a norm stands, and what each verb makes of it. What is not here is refused. */
public enum EditionState {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    REPLACED,
    WITHDRAWN,
    DISCARDED;

    private static final Map<EditionState, Map<EditionVerb, EditionState>> NEXT = Map.ofEntries(
            entry(DRAFT, Map.of(SAVE, DRAFT, SEND, IN_REVIEW, DISCARD, DISCARDED)),
            entry(IN_REVIEW, Map.of(SEND_BACK, DRAFT, EditionVerb.PUBLISH, PUBLISHED)),
            entry(PUBLISHED, Map.of(REPLACE, REPLACED, WITHDRAW, WITHDRAWN)),
            entry(REPLACED, Map.of()),
            entry(WITHDRAWN, Map.of()),
            entry(DISCARDED, Map.of()));

    /** What it becomes; empty when that cannot be done to it. */
    public Optional<EditionState> after(EditionVerb verb) {
        return Optional.ofNullable(NEXT.getOrDefault(this, Map.of()).get(verb));
    }

    public boolean may(EditionVerb verb) {
        return after(verb).isPresent();
    }

    /** Whether somebody still has to do something with it. */
    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
