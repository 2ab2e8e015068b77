package pe.cumbe.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.nationalbook.ComplaintMotive;

/**
 * One line of a queue. It names nobody and tells nothing of what was written.
 *
 * @param nextBy the day by which the office must act next; null when it waits for the person
 * @param daysLeft working days to that day, 0 today, negative when late; null when there is none
 */
public record ComplaintRow(
        ComplaintNumber number,
        ComplaintKind kind,
        @Nullable ComplaintMotive motive,
        AgencyCode agency,
        ComplaintStatus status,
        Instant filedAt,
        LocalDate dueOn,
        @Nullable LocalDate nextBy,
        @Nullable Integer daysLeft,
        boolean demo) {

    static ComplaintRow of(Complaint complaint, LocalDate today, ComplaintDays days) {
        var next = complaint.clock().nextBy().orElse(null);
        return new ComplaintRow(
                complaint.number(),
                complaint.kind(),
                complaint.motive().orElse(null),
                complaint.agency(),
                complaint.status(),
                complaint.filedAt,
                complaint.clock().dueOn(),
                next,
                next == null ? null : Integer.valueOf(days.remaining(today, next)),
                complaint.demo);
    }
}
