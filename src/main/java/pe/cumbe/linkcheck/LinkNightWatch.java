package pe.cumbe.linkcheck;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.calendar.DayBroke;
import pe.cumbe.examination.InternalAddresses;
import pe.cumbe.shared.Settings;

/**
 * Looks at the links of every portal when a day breaks, beside what else happens then: other sites may take their time. An
 * address is asked for once a night, however many pages name it.
 */
@ApplicationScoped
public class LinkNightWatch {

    private static final Logger LOG = Logger.getLogger(LinkNightWatch.class.getName());

    /** So many other sites without any answer, and it is our line that is down. */
    private static final int LINE_IS_DOWN = 5;

    /** No more are asked for in a night: the line is narrow. */
    private static final int MOST_ASKED = 1000;

    private final LinkCheckDesk desk;
    private final Organisation organisation;
    private final InternalAddresses addresses;
    private final LinkProbe probe;
    private final Settings settings;
    private final AtomicBoolean looking = new AtomicBoolean();

    @Resource
    private ManagedExecutorService threads;

    @Inject
    @SuppressWarnings("NullAway.Init") // the server puts the threads there
    public LinkNightWatch(
            LinkCheckDesk desk,
            Organisation organisation,
            InternalAddresses addresses,
            LinkProbe probe,
            Settings settings) {
        this.desk = desk;
        this.organisation = organisation;
        this.addresses = addresses;
        this.probe = probe;
        this.settings = settings;
    }

    void look(@Observes DayBroke broke) {
        if (settings.looksAtLinks()) {
            threads.execute(this::look);
        }
    }

    void look() {
        if (!looking.compareAndSet(false, true)) {
            return;
        }
        try {
            var night = new Night();
            organisation.withPortal().stream().map(AgencyView::code).forEach(agency -> look(agency, night));
        } finally {
            looking.set(false);
        }
    }

    private void look(AgencyCode agency, Night night) {
        try {
            desk.toLookAt(agency, Actor.SYSTEM).ifPresent(places -> {
                var failures = new HashMap<String, LinkFailure>();
                var unknown = new HashSet<String>();
                places.stream()
                        .map(LinkCheckDesk.Place::address)
                        .distinct()
                        .forEach(address -> night.look(address, failures, unknown));
                desk.keep(agency, places, failures, unknown, Actor.SYSTEM);
            });
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, trouble, () -> "the links of " + agency.value() + " could not be looked at");
        }
    }

    /** What was found out tonight, and whether the line is up. */
    private final class Night {

        private final Map<String, Optional<LinkFailure>> asked = new HashMap<>();
        private int silent;
        private boolean answered;

        void look(String address, Map<String, LinkFailure> failures, Set<String> unknown) {
            if (address.startsWith("/")) {
                if (!addresses.answers(address.replaceFirst("[?#].*$", ""))) {
                    failures.put(address, LinkFailure.NOTHING_HERE);
                }
            } else if (address.startsWith("http://") || address.startsWith("https://")) {
                if (!asked.containsKey(address) && (asked.size() >= MOST_ASKED || isLineDown())) {
                    unknown.add(address);
                    return;
                }
                var failure = asked.computeIfAbsent(address, probe::ask);
                note(failure);
                failure.ifPresent(why -> failures.put(address, why));
                if (isLineDown()) {
                    failures.keySet().removeIf(asked::containsKey);
                    unknown.addAll(asked.keySet());
                }
            }
        }

        private void note(Optional<LinkFailure> failure) {
            var silence = failure.filter(why -> why == LinkFailure.NO_SITE || why == LinkFailure.NO_ANSWER);
            answered = answered || silence.isEmpty();
            silent += silence.isPresent() ? 1 : 0;
        }

        private boolean isLineDown() {
            return !answered && silent >= LINE_IS_DOWN;
        }
    }
}
