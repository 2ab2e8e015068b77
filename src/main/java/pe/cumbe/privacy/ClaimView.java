package pe.cumbe.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.filing.Applicant;

/**
 * A claim as it stands.
 *
 * @param verbs what may be done with it today by whoever looks
 * @param daysLeft working days until the answer is due; null when no term runs
 * @param events newest first
 */
public record ClaimView(
        ClaimNumber number,
        long version,
        DataRight right,
        ClaimStatus status,
        Set<ClaimVerb> verbs,
        Applicant applicant,
        String email,
        String asked,
        Instant filedAt,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate personBy,
        @Nullable Integer daysLeft,
        List<Event> events) {

    public ClaimView {
        verbs = Set.copyOf(verbs);
        events = List.copyOf(events);
    }

    /**
     * Something that happened.
     *
     * @param attachment the name of its file; empty without one
     */
    public record Event(ClaimVerb verb, Instant at, String words, String attachment, String fileName) {}

    public boolean may(ClaimVerb verb) {
        return verbs.contains(verb);
    }
}
