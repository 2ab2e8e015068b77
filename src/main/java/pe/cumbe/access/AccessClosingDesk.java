package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;

/** Does what the law does by itself when a day breaks. Doing it twice changes nothing. */
@ApplicationScoped
@Transactional
public class AccessClosingDesk {

    private final AccessRequests requests;
    private final AccessRooms rooms;
    private final AccessJournal journal;
    private final Clock clock;

    @Inject
    public AccessClosingDesk(AccessRequests requests, AccessRooms rooms, AccessJournal journal, Clock clock) {
        this.requests = requests;
        this.rooms = rooms;
        this.journal = journal;
        this.clock = clock;
    }

    public List<AccessNumber> closing(AgencyCode agency, LocalDate day) {
        return requests.closing(agency, day);
    }

    /** Does to one request all that the law does up to that day, one thing after the other. */
    public void close(AgencyCode agency, AccessNumber number, LocalDate day) {
        requests.hold(agency, number).ifPresent(request -> {
            var stamp = new AccessStamp(Actor.SYSTEM, clock.instant(), rooms.terms(agency));
            for (Optional<AccessVerb> verb = request.closesOn(day, stamp);
                    verb.isPresent();
                    verb = request.closesOn(day, stamp)) {
                journal.tell(Actor.SYSTEM, request.perform(verb.get(), Deed.NONE, List.of(), stamp));
                request.contact().email().ifPresent(email -> rooms.news(email, number));
            }
        });
    }

    /** Throws away the files put before then in forms that nobody sent; how many there were. */
    long tidy(Instant then) {
        var abandoned = requests.abandoned(AgencyCode.REGION, then);
        for (var file : abandoned) {
            requests.forget(file);
            rooms.discard(file);
        }
        return abandoned.size();
    }
}
