package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.NumberSeries;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;

/** Where the officer of access to information notes who came to the window to see something, and what came of it. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class DirectAccessDesk {

    private static final int LONGEST_TEXT = 2000;
    private static final int OLDEST = 366;

    private final DirectAccesses accesses;
    private final AccessRooms rooms;
    private final NumberSeries series;
    private final AccessJournal journal;
    private final Clock clock;

    @Inject
    public DirectAccessDesk(
            DirectAccesses accesses, AccessRooms rooms, NumberSeries series, AccessJournal journal, Clock clock) {
        this.accesses = accesses;
        this.rooms = rooms;
        this.series = series;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those of a dependency: what has to be shown first stands first. */
    public PageOf<DirectAccessView> queue(Actor actor, AgencyCode agency, int page, int size) {
        actor.require(Permission.ANSWER_ACCESS, agency);
        var now = stamp(actor, agency);
        var found = accesses.queue(agency, Math.max(1, page), size);
        return new PageOf<>(
                found.items().stream().map(one -> one.view(now)).toList(), found.page(), found.size(), found.total());
    }

    /** How many of a dependency have to be shown. */
    public long waiting(Actor actor, AgencyCode agency) {
        actor.require(Permission.ANSWER_ACCESS, agency);
        return accesses.countWaiting(agency);
    }

    /** One of the dependency; who saw it is entered in the record of acts. */
    public Optional<DirectAccessView> open(Actor actor, AgencyCode agency, AccessNumber number) {
        actor.require(Permission.ANSWER_ACCESS, agency);
        var found = accesses.find(agency, number);
        found.ifPresent(one -> journal.seen(actor, agency, number));
        return found.map(one -> one.view(stamp(actor, agency)));
    }

    /** Notes that somebody asked; its number is of the series of the requests, as they share a register. */
    public AccessNumber note(Actor actor, AgencyCode agency, NoteDirectAccess noted) {
        actor.require(Permission.ANSWER_ACCESS, agency);
        var stamp = stamp(actor, agency);
        var objections = objections(noted, stamp.today());
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var year = stamp.today().getYear();
        var number = AccessNumber.of(agency, year, series.next(AccessNumber.series(agency), year));
        accesses.add(new DirectAccess(number, agency, noted, stamp));
        journal.told(actor, "DIRECT_ACCESS_NOTED", agency, number.value());
        return number;
    }

    /**
     * It was shown.
     *
     * @param day null when what was typed is no day
     * @param delay why after its term; empty in time
     */
    public void show(Actor actor, AccessRef at, @Nullable LocalDate day, String what, String delay) {
        act(actor, at, day, "DIRECT_ACCESS_SHOWN", (one, on) -> one.show(on, what, delay, stamp(actor, at.agency())));
    }

    /** The person signed the slip of conformity. */
    public void conform(Actor actor, AccessRef at, @Nullable LocalDate day) {
        act(actor, at, day, "DIRECT_ACCESS_CONFORMED", (one, on) -> one.conform(on, stamp(actor, at.agency())));
    }

    /** The person did not come back. */
    public void leave(Actor actor, AccessRef at, @Nullable LocalDate day, String why) {
        act(actor, at, day, "DIRECT_ACCESS_LEFT", (one, on) -> one.leave(on, why, stamp(actor, at.agency())));
    }

    private void act(
            Actor actor, AccessRef at, @Nullable LocalDate day, String kind, BiConsumer<DirectAccess, LocalDate> deed) {
        actor.require(Permission.ANSWER_ACCESS, at.agency());
        var one = accesses.hold(at.agency(), at.number()).orElseThrow(() -> new Rejected(AccessReason.NOT_FOUND));
        if (one.version() != at.version()) {
            throw new Rejected(AccessReason.STALE);
        }
        if (day == null) {
            throw new Rejected(AccessReason.DAY_MISSING);
        }
        deed.accept(one, day);
        journal.told(actor, kind, at.agency(), at.number().value());
    }

    private static List<AccessReason> objections(NoteDirectAccess noted, LocalDate today) {
        var objections = new ArrayList<AccessReason>();
        if (!noted.applicant().isIdentified()) {
            objections.add(AccessReason.IDENTITY_MISSING);
        }
        if (noted.asked().isBlank()) {
            objections.add(AccessReason.ASKED_MISSING);
        }
        if (noted.asked().length() > LONGEST_TEXT || noted.applicant().name().length() > AccessDesk.LONGEST_LINE) {
            objections.add(AccessReason.TOO_LONG);
        }
        objections.addAll(new Anonymity(noted.applicant(), null).summary(noted.summary()));
        var day = noted.askedOn();
        if (day == null) {
            objections.add(AccessReason.DAY_MISSING);
        } else if (day.isAfter(today) || day.isBefore(today.minusDays(OLDEST))) {
            objections.add(AccessReason.DAY_WRONG);
        }
        return objections;
    }

    private AccessStamp stamp(Actor actor, AgencyCode agency) {
        return new AccessStamp(actor, clock.instant(), rooms.terms(agency));
    }
}
