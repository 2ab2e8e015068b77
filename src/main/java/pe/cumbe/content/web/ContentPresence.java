package pe.cumbe.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pe.cumbe.agency.AgencyCode;

/**
 * Who has a page open at this moment. It is told, not enforced: nobody waits for anybody, and whoever keeps second sees both
 * texts. After a restart it is learnt again within seconds.
 */
@ApplicationScoped
public class ContentPresence {

    /** Longer than a browser waits before it says again that somebody is there. */
    private static final Duration THERE = Duration.ofMinutes(2);

    private final Map<Place, Map<String, Instant>> seen = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    public ContentPresence(Clock clock) {
        this.clock = clock;
    }

    private record Place(AgencyCode agency, long item) {}

    /** Notes that this person is there, and tells who else is. */
    List<String> others(AgencyCode agency, long item, String username) {
        var now = clock.instant();
        seen.values().forEach(people -> people.values()
                .removeIf(last -> last.plus(THERE).isBefore(now)));
        seen.values().removeIf(Map::isEmpty);
        var people = seen.computeIfAbsent(new Place(agency, item), place -> new ConcurrentHashMap<>());
        people.put(username, now);
        return people.keySet().stream()
                .filter(one -> !one.equals(username))
                .sorted()
                .toList();
    }
}
