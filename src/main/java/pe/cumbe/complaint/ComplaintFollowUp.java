package pe.cumbe.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * A complaint, as the person who filed it sees it. A decision is not told before it is notified.
 *
 * @param todo null when nothing is asked of the person
 * @param stopped the term stands still
 * @param late the answer should have come
 * @param confirmed whether somebody confirmed the term
 * @param collectBy until when the answer waits at the office, at least while it is not told; null when it is read here
 * @param reply null until it is told
 */
public record ComplaintFollowUp(
        ComplaintNumber number,
        ComplaintKind kind,
        AgencyCode agency,
        AgencyCode heldBy,
        ComplaintStatus status,
        LocalDate dueOn,
        boolean stopped,
        boolean late,
        boolean confirmed,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate collectBy,
        @Nullable Todo todo,
        @Nullable Reply reply,
        List<Event> events,
        boolean mayWithdraw,
        boolean demo) {

    public ComplaintFollowUp {
        events = List.copyOf(events);
    }

    /**
     * What the person has to do.
     *
     * @param daysLeft working days left, 0 today
     */
    public record Todo(String what, LocalDate until, int daysLeft) {}

    /** What was decided, in the words of the office. */
    public record Reply(ComplaintStatus outcome, String words, @Nullable String measures) {}

    /** Something that happened; newest first. */
    public record Event(
            ComplaintAct act, Instant at, AgencyCode where, @Nullable String words, List<ComplaintFile> files) {

        public Event {
            files = List.copyOf(files);
        }
    }
}
