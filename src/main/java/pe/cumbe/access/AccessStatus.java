package pe.cumbe.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where a request for public information stands (rulebook of DS 007-2024-JUS). What leads where: {@link AccessVerb}. */
public enum AccessStatus {
    /** Handed in; the office has two working days to ask for a correction. */
    RECEIVED,
    /** The person has to make it precise; no term runs. */
    TO_CORRECT,
    ADMITTED,
    /** Answered by the dates that were told, and no longer by the day of the law. */
    EXTENDED,
    /** Sent to the entity that holds it; there it has a term of its own. */
    REFERRED,
    /** The cost of the copies was told, and waits to be paid. */
    SETTLED,
    REPRODUCING,
    /** The copies wait for the person. */
    AT_DISPOSAL,
    DELIVERED,
    /** A part was handed over, and a part is excepted. */
    PARTLY_DELIVERED,
    DENIED,
    /** The information does not exist, and it was looked for. */
    NONEXISTENT,
    /** The term passed without an answer: it counts as denied. */
    TACITLY_DENIED,
    NOT_FILED,
    UNPAID,
    UNCOLLECTED,
    WITHDRAWN,
    /** Before the tribunal, but still here: the office has two working days to send it. */
    APPEALED,
    ELEVATED,
    /** The tribunal said that the person is right. */
    TO_COMPLY,
    COMPLIED,
    /** The tribunal closed it without ordering anything. */
    RULED;

    /** Where the person may still take it back: by the portal, or on paper at the window. */
    static final Set<AccessStatus> WITHDRAWABLE = Set.of(
            RECEIVED, TO_CORRECT, ADMITTED, EXTENDED, SETTLED, REPRODUCING, AT_DISPOSAL, TACITLY_DENIED, APPEALED);

    /** Nobody owes anything in it: not the office, not the person, not the tribunal. */
    static List<AccessStatus> ended() {
        return Arrays.stream(values())
                .filter(status -> !status.waitsForTheOffice() && !status.waitsForThePerson() && status != ELEVATED)
                .toList();
    }

    /** Nothing more can happen to it here. */
    public boolean isFinal() {
        return Arrays.stream(AccessVerb.values()).noneMatch(verb -> verb.isAllowedIn(this));
    }

    /** The office owes an act. */
    public boolean waitsForTheOffice() {
        return switch (this) {
            case RECEIVED, ADMITTED, EXTENDED, REPRODUCING, TACITLY_DENIED, APPEALED, TO_COMPLY -> true;
            default -> false;
        };
    }

    /** The person owes an act. */
    public boolean waitsForThePerson() {
        return this == TO_CORRECT || this == SETTLED || this == AT_DISPOSAL;
    }

    /** The office said what it had to say. */
    public boolean isAnswered() {
        return this == DELIVERED || this == PARTLY_DELIVERED || this == DENIED || this == NONEXISTENT;
    }
}
