package pe.cumbe.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.casefile.FiledDocument;
import pe.cumbe.casefile.MovementKind;
import pe.cumbe.casefile.Outcome;

/**
 * A case, as the person who filed it sees it; in the order it is read: what to do, state, date, history, what comes
 * next.
 *
 * @param version to be handed back with whatever the person does
 * @param readOnly opened with the code of a kiosk's slip: nothing can be done with it
 * @param todo null when nothing is asked of the person
 * @param at the dependency that has it now
 * @param outcome of the answer, once it was notified
 * @param appealBy the last day to appeal, where one runs
 */
public record TrackingView(
        CaseNumber number,
        long version,
        boolean readOnly,
        String title,
        @Nullable Todo todo,
        PublicStatus status,
        AgencyCode at,
        String office,
        DateLine date,
        List<Event> events,
        List<NextStep> next,
        @Nullable Outcome outcome,
        @Nullable LocalDate appealBy,
        boolean hasReceptionReceipt,
        boolean mayWithdraw,
        boolean demo) {

    public TrackingView {
        events = List.copyOf(events);
        next = List.copyOf(next);
    }

    /** What the person has to do. */
    public enum TodoKind {
        COMPLETE,
        ANSWER
    }

    /**
     * What the person has to do, until when.
     *
     * @param daysLeft working days left, 0 today
     */
    public record Todo(TodoKind kind, String what, LocalDate until, int daysLeft) {}

    /** What can be said of the day of answer. */
    public enum DateKind {
        /** The answer comes by that day. */
        BY,
        /** The term is stopped: there is no day. */
        STOPPED,
        /** Nobody confirmed the term: no day is promised. */
        TO_CONFIRM,
        /** The answer should have come by that day. */
        LATE,
        /** Approved by law since that day, because nobody answered. */
        APPROVED_BY_SILENCE,
        /** The term ended on that day: appeal, or wait. */
        MAY_APPEAL,
        /** It was answered on that day. */
        ANSWERED,
        /** Nothing more is counted. */
        NONE
    }

    /**
     * The line of the date.
     *
     * @param day null where there is none to tell
     * @param term its length; null where there is none to tell
     */
    public record DateLine(DateKind kind, @Nullable LocalDate day, @Nullable TermLength term) {

        /** Whether the answer should have come, and the office still owes it. */
        public boolean isOverdue() {
            return kind == DateKind.LATE || kind == DateKind.MAY_APPEAL;
        }
    }

    /** Something that happened; newest first. */
    public record Event(
            MovementKind kind, Instant at, AgencyCode where, @Nullable String reason, List<FiledDocument> files) {}

    /** What will happen, in order. */
    public enum NextStep {
        REVIEW,
        EVALUATION,
        RESOLUTION,
        NOTICE,
        DOCUMENT
    }
}
