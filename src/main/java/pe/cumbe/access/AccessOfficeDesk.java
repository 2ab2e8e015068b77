package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;

/**
 * The desk of the officer who answers for access to information in a dependency. Each method refuses with {@link
 * pe.cumbe.account.NotAllowed} whoever may not, and with {@link Rejected} and an {@link AccessReason} what is not next.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class AccessOfficeDesk {

    private final AccessRequests requests;
    private final AccessAnswers answers;
    private final AccessRooms rooms;
    private final AccessJournal journal;
    private final Clock clock;

    @Inject
    public AccessOfficeDesk(
            AccessRequests requests, AccessAnswers answers, AccessRooms rooms, AccessJournal journal, Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.rooms = rooms;
        this.journal = journal;
        this.clock = clock;
    }

    /** A part of the queue of a dependency: what falls due first stands first. */
    public PageOf<AccessRow> queue(Actor actor, AgencyCode agency, AccessOffice part, int page, int size) {
        actor.require(Permission.ANSWER_ACCESS, agency);
        var now = stamp(actor, agency);
        var found = requests.queue(agency, part.statuses(), Math.max(1, page), size);
        return new PageOf<>(
                found.items().stream().map(request -> row(request, now)).toList(),
                found.page(),
                found.size(),
                found.total());
    }

    /** A request of the dependency; who saw it is entered in the record of acts. */
    public Optional<AccessView> open(Actor actor, AgencyCode agency, AccessNumber number) {
        actor.require(Permission.ANSWER_ACCESS, agency);
        var found = requests.find(agency, number);
        found.ifPresent(request -> journal.seen(actor, agency, number));
        return found.map(request -> AccessView.of(request, AccessVerb.Hand.OFFICER, stamp(actor, agency)));
    }

    /** A file of a request of the dependency. */
    public Optional<AccessDocument> file(Actor actor, AgencyCode agency, AccessNumber number, String attachment) {
        actor.require(Permission.ANSWER_ACCESS, agency);
        return requests.find(agency, number).flatMap(request -> request.files().stream()
                .filter(file -> file.id().value().equals(attachment))
                .findFirst());
    }

    /** Does an act of the officer. */
    public void act(Actor actor, AccessRef at, AccessVerb verb, Deed deed) {
        if (verb.hand() != AccessVerb.Hand.OFFICER) {
            throw new Rejected(AccessReason.NOT_NOW);
        }
        var request = hold(actor, at);
        if (deed.agency() != null && !rooms.agencies().contains(deed.agency())) {
            throw new Rejected(AccessReason.AGENCY_UNKNOWN);
        }
        var attached = deed.files().stream()
                .map(id -> rooms.file(id).orElseThrow(() -> new Rejected(AccessReason.FILE_NOT_FOUND)))
                .toList();
        journal.tell(actor, request.perform(verb, deed, attached, stamp(actor, at.agency())));
        deed.files().forEach(requests::forget);
        request.contact().email().ifPresent(email -> rooms.news(email, request.number()));
    }

    /** What stands against the act, without doing it. */
    public void check(Actor actor, AccessRef at, AccessVerb verb, Deed deed) {
        var request = hold(actor, at);
        new AccessRules(request, stamp(actor, at.agency())).check(verb, deed);
    }

    /** Writes what was asked in words for the public register, without a datum of anybody. */
    public void summarise(Actor actor, AccessRef at, String words) {
        var request = hold(actor, at);
        var stamp = stamp(actor, at.agency());
        var objections = new AccessRules(request, stamp).summary(words);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        request.summarise(words, stamp);
        journal.told(actor, "ACCESS_SUMMARISED", at.agency(), at.number().value());
    }

    /** Publishes an answer for everybody; what names the person is refused. */
    public void publish(Actor actor, AccessRef at, String title, String answer) {
        var request = hold(actor, at);
        if (!request.status().isAnswered() && request.status() != AccessStatus.COMPLIED) {
            throw new Rejected(AccessReason.NOT_NOW);
        }
        if (title.isBlank()) {
            throw new Rejected(AccessReason.TITLE_MISSING);
        }
        if (answer.isBlank()) {
            throw new Rejected(AccessReason.TEXT_MISSING);
        }
        if (title.length() > AccessDesk.LONGEST_LINE || answer.length() > AccessDesk.LONGEST_TEXT) {
            throw new Rejected(AccessReason.TOO_LONG);
        }
        if (new AccessRules(request, stamp(actor, at.agency())).names(title + " " + answer)) {
            throw new Rejected(AccessReason.NOT_ANONYMOUS);
        }
        answers.add(new AccessAnswer(at.agency(), title, answer, actor.username(), clock.instant(), request.isDemo()));
        journal.told(actor, "ACCESS_PUBLISHED", at.agency(), at.number().value());
    }

    private AccessRequest hold(Actor actor, AccessRef at) {
        actor.require(Permission.ANSWER_ACCESS, at.agency());
        var request = requests.hold(at.agency(), at.number()).orElseThrow(() -> new Rejected(AccessReason.NOT_FOUND));
        if (request.version() != at.version()) {
            throw new Rejected(AccessReason.STALE);
        }
        return request;
    }

    private static AccessRow row(AccessRequest request, AccessStamp now) {
        var next = request.status().waitsForThePerson() ? request.personBy : request.nextBy;
        return new AccessRow(
                request.number(),
                request.applicant().name(),
                request.summary,
                request.status(),
                request.filedAt(),
                next == null ? null : now.terms().remaining(now.today(), next),
                request.isDemo());
    }

    private AccessStamp stamp(Actor actor, AgencyCode agency) {
        return new AccessStamp(actor, clock.instant(), rooms.terms(agency));
    }
}
