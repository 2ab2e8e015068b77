package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.filing.TrackingKeys;
import pe.cumbe.shared.OfficialClock;

/**
 * Erases who asked, once the time of a request has passed: names, documents, homes, words and files. What the law wants
 * kept stays, as the register tells it: the number, the days, the summary and the type of answer. Its key opens nothing any
 * more. What still waits for somebody, or can be appealed, is not touched.
 */
@ApplicationScoped
@Transactional
public class AccessErasureDesk {

    private final AccessRequests requests;
    private final DirectAccesses direct;
    private final AccessRooms rooms;
    private final TrackingKeys keys;
    private final Clock clock;

    @Inject
    public AccessErasureDesk(
            AccessRequests requests, DirectAccesses direct, AccessRooms rooms, TrackingKeys keys, Clock clock) {
        this.requests = requests;
        this.direct = direct;
        this.rooms = rooms;
        this.keys = keys;
        this.clock = clock;
    }

    long countBefore(Instant then) {
        return rooms.everyAgency().stream()
                .mapToLong(agency -> requests.countPast(agency, then, today()) + direct.countPast(agency, then))
                .sum();
    }

    /** How many were erased. */
    long eraseBefore(Instant then) {
        var today = today();
        long erased = 0;
        for (var agency : rooms.everyAgency()) {
            for (var request : requests.past(agency, then, today)) {
                var files = request.files();
                var lost = keys.key(SubmissionId.fresh(), 1);
                request.erase(SubmissionId.fresh(), keys.seal(request.number().value(), lost), today);
                files.forEach(file -> rooms.discard(file.id()));
                erased++;
            }
            for (var access : direct.past(agency, then)) {
                access.erase(today);
                erased++;
            }
        }
        return erased;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficialClock.ZONE);
    }
}
