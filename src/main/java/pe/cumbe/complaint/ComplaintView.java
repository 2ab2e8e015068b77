package pe.cumbe.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.nationalbook.ComplaintMotive;

/**
 * A complaint, as the officer who attends it sees it.
 *
 * @param version to be handed back with whatever the officer does
 * @param person null for a sealed one, whoever filed it
 * @param hasSealedIdentity whether somebody is kept apart, to be opened with a reason
 * @param left working days to the day of answer, negative when late
 * @param confirmed whether somebody confirmed the term
 * @param collectBy until when the answer waits at the office; null when it is read on the page
 * @param acts what this officer may do now
 */
public record ComplaintView(
        ComplaintNumber number,
        long version,
        ComplaintKind kind,
        @Nullable ComplaintMotive motive,
        AgencyCode agency,
        AgencyCode heldBy,
        String office,
        ComplaintStatus status,
        String what,
        @Nullable String caseNumber,
        @Nullable Complainant person,
        boolean hasSealedIdentity,
        Instant filedAt,
        LocalDate dueOn,
        boolean stopped,
        int left,
        boolean confirmed,
        @Nullable LocalDate evaluateBy,
        @Nullable LocalDate reportBy,
        @Nullable LocalDate personBy,
        @Nullable LocalDate nextBy,
        @Nullable LocalDate collectBy,
        @Nullable String draft,
        @Nullable String report,
        @Nullable String answer,
        @Nullable String measures,
        @Nullable ComplaintNumber other,
        List<Step> steps,
        List<ComplaintFile> files,
        List<ComplaintAct> acts,
        boolean demo) {

    public ComplaintView {
        steps = List.copyOf(steps);
        files = List.copyOf(files);
        acts = List.copyOf(acts);
    }

    public boolean isSealed() {
        return kind.isSealed();
    }

    /**
     * Something that happened, in order.
     *
     * @param actor username; empty for the person
     */
    public record Step(ComplaintAct act, Instant at, String actor, AgencyCode where, @Nullable String words) {}
}
