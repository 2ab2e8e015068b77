package pe.cumbe.access;

import static pe.cumbe.access.AccessField.*;
import static pe.cumbe.access.AccessStatus.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.calendar.TermCode;

/**
 * Everything that can happen to a request for public information: who does it, what it becomes, in which states it may
 * be done, what has to be told, and the term it has. This is the whole machine of the law; its picture is
 * docs/diagrams/access-status.mmd.
 *
 * <p>To act on the substance of what was just received is to admit it: the history then tells both.
 */
public enum AccessVerb {
    ASK(Hand.PERSON, RECEIVED, Set.of(), Set.of(), null),

    ADMIT(Hand.OFFICER, ADMITTED, Set.of(RECEIVED), Set.of(), null),
    /** Only within its term: later it counts as admitted as it is. */
    REQUIRE_CORRECTION(Hand.OFFICER, TO_CORRECT, Set.of(RECEIVED), Set.of(TEXT), AccessTerms.SUBS_ENT),
    /** To the officer of another dependency of the region; the term goes on. */
    REFER_INSIDE(Hand.OFFICER, null, Set.of(RECEIVED, ADMITTED), Set.of(AGENCY, TEXT), AccessTerms.ENC_INT),
    /** To another entity: here it ends. */
    REFER_OUTSIDE(
            Hand.OFFICER, REFERRED, Set.of(RECEIVED, ADMITTED), Set.of(TEXT, DOCUMENT, SUMMARY), AccessTerms.ENC_EXT),
    /** Only within its term, and once. */
    EXTEND(Hand.OFFICER, EXTENDED, Set.of(RECEIVED, ADMITTED), Set.of(TEXT, DATES), AccessTerms.PRORR),
    /** Hands over what was promised for the next date of the schedule, when it is not the last. */
    DELIVER_STAGE(Hand.OFFICER, null, Set.of(EXTENDED), Set.of(TEXT, FILE), null),
    SETTLE(Hand.OFFICER, SETTLED, Set.of(RECEIVED, ADMITTED, EXTENDED), Set.of(AMOUNT, TEXT), AccessTerms.LIQ),
    REGISTER_PAYMENT(Hand.OFFICER, REPRODUCING, Set.of(SETTLED), Set.of(DOCUMENT), null),
    PUT_AT_DISPOSAL(Hand.OFFICER, AT_DISPOSAL, Set.of(REPRODUCING), Set.of(TEXT), null),
    DELIVER(
            Hand.OFFICER,
            DELIVERED,
            Set.of(RECEIVED, ADMITTED, EXTENDED, AT_DISPOSAL, TACITLY_DENIED),
            Set.of(TEXT, FILE, SUMMARY),
            AccessTerms.RESP),
    DELIVER_PARTLY(
            Hand.OFFICER,
            PARTLY_DELIVERED,
            Set.of(RECEIVED, ADMITTED, EXTENDED, TACITLY_DENIED),
            Set.of(GROUND, TEXT, FILE, SUMMARY),
            AccessTerms.RESP),
    DENY(
            Hand.OFFICER,
            DENIED,
            Set.of(RECEIVED, ADMITTED, EXTENDED, TACITLY_DENIED),
            Set.of(GROUND, TEXT, SUMMARY),
            AccessTerms.RESP),
    DECLARE_NONEXISTENT(
            Hand.OFFICER,
            NONEXISTENT,
            Set.of(RECEIVED, ADMITTED, EXTENDED, TACITLY_DENIED),
            Set.of(TEXT, SUMMARY),
            AccessTerms.RESP),
    ELEVATE(Hand.OFFICER, ELEVATED, Set.of(APPEALED), Set.of(DOCUMENT), AccessTerms.ELEV),
    REGISTER_FOUNDED(Hand.OFFICER, TO_COMPLY, Set.of(ELEVATED), Set.of(TEXT, DOCUMENT), null),
    REGISTER_OTHER_RULING(Hand.OFFICER, RULED, Set.of(ELEVATED), Set.of(TEXT, DOCUMENT), null),
    COMPLY(Hand.OFFICER, COMPLIED, Set.of(TO_COMPLY), Set.of(TEXT, FILE), AccessTerms.TT_CUMP),
    /** The person gave the paper in at the window: it counts from the day they did. */
    REGISTER_WITHDRAWAL(Hand.OFFICER, WITHDRAWN, AccessStatus.WITHDRAWABLE, Set.of(DAY, DOCUMENT, FILE), null),

    CORRECT(Hand.PERSON, ADMITTED, Set.of(TO_CORRECT), Set.of(TEXT, FILE), AccessTerms.SUBS),
    WITHDRAW(Hand.PERSON, WITHDRAWN, AccessStatus.WITHDRAWABLE, Set.of(TEXT), null),
    /** An answer that is incomplete or not clear counts as a denial (Ley 27806, 13). */
    APPEAL(
            Hand.PERSON,
            APPEALED,
            Set.of(DELIVERED, PARTLY_DELIVERED, DENIED, NONEXISTENT, TACITLY_DENIED),
            Set.of(TEXT, FILE),
            AccessTerms.APEL),

    ADMIT_UNSEEN(Hand.LAW, ADMITTED, Set.of(RECEIVED), Set.of(), null),
    LAPSE(Hand.LAW, NOT_FILED, Set.of(TO_CORRECT), Set.of(), null),
    DENY_TACITLY(Hand.LAW, TACITLY_DENIED, Set.of(ADMITTED, EXTENDED), Set.of(), null),
    ARCHIVE_UNPAID(Hand.LAW, UNPAID, Set.of(SETTLED), Set.of(), null),
    ARCHIVE_UNCOLLECTED(Hand.LAW, UNCOLLECTED, Set.of(AT_DISPOSAL), Set.of(), null);

    /** Who does it. */
    public enum Hand {
        PERSON,
        OFFICER,
        /** Nobody: a day passes, and the law does it. */
        LAW
    }

    private final Hand hand;
    private final @Nullable AccessStatus to;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of() never changes
    private final Set<AccessStatus> from;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of() never changes
    private final Set<AccessField> fields;

    @SuppressWarnings("ImmutableEnumChecker") // a record of a string
    private final @Nullable TermCode term;

    AccessVerb(
            Hand hand,
            @Nullable AccessStatus to,
            Set<AccessStatus> from,
            Set<AccessField> fields,
            @Nullable TermCode term) {
        this.hand = hand;
        this.to = to;
        this.from = from;
        this.fields = fields;
        this.term = term;
    }

    public Hand hand() {
        return hand;
    }

    public boolean isAllowedIn(AccessStatus status) {
        return from.contains(status);
    }

    /** What a request in that state becomes; itself where the verb does not change it. */
    public AccessStatus after(AccessStatus status) {
        return to == null ? status : to;
    }

    /** What has to be told; a file may always be left out. */
    public Set<AccessField> fields() {
        return fields;
    }

    public boolean asks(AccessField field) {
        return fields.contains(field);
    }

    /** The term of the law it has to be done in; null where there is none. */
    public @Nullable TermCode term() {
        return term;
    }

    /** It answers what was asked: afterwards the register has a type of answer. */
    public boolean isAnswer() {
        return this == DELIVER || this == DELIVER_PARTLY || this == DENY || this == DECLARE_NONEXISTENT;
    }

    /** Done to what was just received, it admits it. */
    boolean admits() {
        return hand == Hand.OFFICER
                && this != ADMIT
                && this != REQUIRE_CORRECTION
                && this != REFER_INSIDE
                && this != REGISTER_WITHDRAWAL;
    }
}
