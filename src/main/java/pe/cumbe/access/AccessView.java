package pe.cumbe.access;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.Applicant;

/**
 * A request as it stands, for whoever may see it: its officer, or the person who holds its key.
 *
 * @param verbs what the officer, or the person, may do with it today
 * @param promisedOn the day of answer that was told; null when no term runs
 * @param late an answer given today comes after the last day of the law
 * @param erasedOn the day on which what names the person was erased; null before
 * @param daysLeft working days until the next act is due; null when none is
 */
public record AccessView(
        AccessNumber number,
        long version,
        AgencyCode agency,
        AccessStatus status,
        Set<AccessVerb> verbs,
        Instant filedAt,
        LocalDate countedFrom,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate personBy,
        @Nullable LocalDate nextBy,
        @Nullable Integer daysLeft,
        @Nullable LocalDate appealBy,
        @Nullable LocalDate linkUntil,
        List<LocalDate> dates,
        Applicant applicant,
        AccessContact contact,
        String asked,
        String hints,
        DeliveryForm delivery,
        @Nullable BigDecimal amount,
        @Nullable DenialGround ground,
        String summary,
        List<Event> events,
        boolean late,
        @Nullable LocalDate erasedOn,
        boolean demo) {

    public AccessView {
        verbs = Set.copyOf(verbs);
        dates = List.copyOf(dates);
        events = List.copyOf(events);
    }

    /**
     * Something that happened; newest first.
     *
     * @param paperOn the day on which the person gave a paper in at the window; null without one
     */
    public record Event(
            AccessVerb verb,
            Instant at,
            String who,
            AgencyCode agency,
            String words,
            String document,
            @Nullable LocalDate paperOn,
            boolean late,
            List<AccessDocument> files) {}

    public boolean may(AccessVerb verb) {
        return verbs.contains(verb);
    }

    /** Past the day that was told, and still no answer. */
    public boolean isOverdue() {
        return status.waitsForTheOffice() && daysLeft != null && daysLeft < 0;
    }

    static AccessView of(AccessRequest request, AccessVerb.Hand hand, AccessStamp now) {
        var rules = new AccessRules(request, now);
        var verbs = java.util.Arrays.stream(AccessVerb.values())
                .filter(verb -> verb.hand() == hand && rules.allows(verb))
                .collect(java.util.stream.Collectors.toSet());
        var events = new java.util.ArrayList<Event>();
        for (var movement : request.movements()) {
            events.add(
                    0,
                    new Event(
                            movement.verb(),
                            movement.at(),
                            movement.actorName(),
                            movement.agency(),
                            movement.words(),
                            movement.document(),
                            movement.paperOn().orElse(null),
                            movement.isLate(),
                            request.filesOf(movement)));
        }
        var next = request.status().waitsForThePerson() ? request.personBy : request.nextBy;
        return new AccessView(
                request.number(),
                request.version(),
                request.agency(),
                request.status(),
                verbs,
                request.filedAt(),
                request.countedFrom,
                request.promisedOn,
                request.dueOn,
                request.personBy,
                request.nextBy,
                next == null ? null : now.terms().remaining(now.today(), next),
                request.status().isAnswered() ? request.appealBy : null,
                request.linkUntil,
                request.dates(),
                request.applicant(),
                request.contact(),
                request.asked(),
                request.hints(),
                request.delivery(),
                request.amount,
                request.ground,
                request.summary,
                events,
                request.isLate(AccessVerb.DELIVER, now),
                request.erasedOn,
                request.isDemo());
    }
}
