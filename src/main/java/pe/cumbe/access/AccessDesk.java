package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.NumberSeries;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.filing.TrackingCode;
import pe.cumbe.filing.TrackingKeys;
import pe.cumbe.shared.Rejected;

/**
 * Where a person asks for public information and follows what they asked, without an account. An unknown number, a wrong
 * key and what cannot be either get the same answer after the same work: number and key are sealed together, and the
 * request is looked for by that seal.
 */
@ApplicationScoped
@Transactional
public class AccessDesk {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_LINE = 200;
    static final int MOST_FILES = 5;

    private static final AccessNumber NO_NUMBER = new AccessNumber("SAIP-GRC-0000-000000");
    private static final TrackingCode NO_KEY = new TrackingCode("00000-00000");

    private final AccessRequests requests;
    private final AccessParameters parameters;
    private final AccessRooms rooms;
    private final NumberSeries series;
    private final TrackingKeys keys;
    private final AccessJournal journal;
    private final Clock clock;

    @Inject
    public AccessDesk(
            AccessRequests requests,
            AccessParameters parameters,
            AccessRooms rooms,
            NumberSeries series,
            TrackingKeys keys,
            AccessJournal journal,
            Clock clock) {
        this.requests = requests;
        this.parameters = parameters;
        this.rooms = rooms;
        this.series = series;
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
    }

    /** What would block this request; empty when it can be filed. No reason is asked for, so none is missed. */
    public List<AccessReason> objections(AskForInformation asked) {
        var objections = new ArrayList<AccessReason>();
        if (asked.agency() != null && !rooms.agencies().contains(asked.agency())) {
            objections.add(AccessReason.AGENCY_UNKNOWN);
        }
        if (!asked.applicant().isIdentified()) {
            objections.add(AccessReason.IDENTITY_MISSING);
        }
        if (asked.contact().street().isBlank() || !asked.contact().district().matches("\\d{6}")) {
            objections.add(AccessReason.DOMICILE_MISSING);
        }
        if (asked.asked().isBlank()) {
            objections.add(AccessReason.ASKED_MISSING);
        }
        var email = asked.contact().email();
        if (email.isEmpty() ? asked.delivery() == DeliveryForm.EMAIL : !AccessContact.isEmail(email.get())) {
            objections.add(AccessReason.EMAIL_MISSING);
        }
        if (asked.delivery() == DeliveryForm.MESSAGE && asked.contact().mobile().isEmpty()) {
            objections.add(AccessReason.MOBILE_MISSING);
        }
        if (asked.asked().length() > LONGEST_TEXT
                || asked.hints().length() > LONGEST_TEXT
                || asked.applicant().name().length() > LONGEST_LINE
                || asked.contact().street().length() > LONGEST_LINE
                || asked.files().size() > MOST_FILES) {
            objections.add(AccessReason.TOO_LONG);
        }
        return objections;
    }

    /**
     * Files it. The same submission sent again, even at the same instant, gives the same number and key.
     *
     * @throws Rejected with the {@linkplain #objections objections}, or when a file is not there
     */
    public AccessReceipt ask(AskForInformation asked) {
        series.claim(asked.submission());
        return requests.filedAs(asked.submission()).map(this::receipt).orElseGet(() -> receipt(file(asked)));
    }

    /** Marks a request that the first day made up. */
    public void markAsDemo(SubmissionId submission) {
        requests.filedAs(submission).orElseThrow().markAsDemo();
    }

    /** Remembers a file put in a form, so that it is thrown away if the form is never sent. */
    public void uploaded(AttachmentId file) {
        requests.uploaded(file, clock.instant());
    }

    /** The request; empty for whatever does not match. */
    public Optional<AccessView> track(String number, String key) {
        return requests.openedBy(seal(number, key)).map(this::view);
    }

    /**
     * The person corrects, withdraws or appeals. Sent twice under one submission, it counts once.
     *
     * @return what became of it; empty when nothing matches
     */
    public Optional<AccessView> send(String number, String key, AccessVerb verb, SubmissionId sent, Deed deed) {
        if (verb.hand() != AccessVerb.Hand.PERSON || verb == AccessVerb.ASK) {
            throw new IllegalArgumentException("no act of the person: " + verb);
        }
        return requests.holdOpenedBy(seal(number, key)).map(request -> {
            if (!request.wasSentAs(sent)) {
                var news = request.perform(verb, deed, files(deed.files()), stamp(request.agency()));
                request.lastSentAs(sent);
                deed.files().forEach(requests::forget);
                journal.tell(Actor.CITIZEN, news);
            }
            return view(request);
        });
    }

    /** A file the person may read: what they sent, and what was handed over. */
    public Optional<AccessDocument> file(String number, String key, String attachment) {
        return requests.openedBy(seal(number, key)).flatMap(request -> request.files().stream()
                .filter(file -> file.id().value().equals(attachment))
                .findFirst());
    }

    /** The constancia of what was filed by that form, for whoever holds it; empty before it is filed. */
    public Optional<AccessReceipt> receiptOf(SubmissionId submission) {
        return requests.filedAs(submission).map(this::receipt);
    }

    /** The constancia again, for whoever has its key. */
    public Optional<AccessReceipt> receipt(String number, String key) {
        return requests.openedBy(seal(number, key)).map(this::receipt);
    }

    private AccessRequest file(AskForInformation asked) {
        var objections = objections(asked);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var agency = asked.agency() == null ? AgencyCode.REGION : asked.agency();
        var stamp = stamp(agency);
        var handedIn = files(asked.files());
        var year = stamp.today().getYear();
        var number = AccessNumber.of(agency, year, series.next(AccessNumber.series(agency), year));
        var seal = keys.seal(number.value(), keys.key(asked.submission(), 1));
        var request = new AccessRequest(number, agency, asked, seal, parameters.hours(), handedIn, stamp);
        requests.add(request);
        asked.files().forEach(requests::forget);
        journal.tell(
                Actor.CITIZEN,
                new AccessRequest.Moved(number, agency, AccessVerb.ASK, AccessStatus.RECEIVED, AccessStatus.RECEIVED));
        return request;
    }

    private AccessReceipt receipt(AccessRequest request) {
        var terms = rooms.terms(request.agency());
        var movement = request.movements().get(0);
        var promised = request.promisedFrom;
        return new AccessReceipt(
                request.number(),
                keys.key(request.submission(), 1),
                request.agency(),
                request.filedAt(),
                request.applicant(),
                terms.firstWorkingDayAfter(promised),
                terms.end(AccessTerms.RESP, promised),
                request.filesOf(movement));
    }

    private AccessView view(AccessRequest request) {
        return AccessView.of(request, AccessVerb.Hand.PERSON, stamp(request.agency()));
    }

    private KeySeal seal(String number, String key) {
        return keys.seal(
                AccessNumber.read(number).orElse(NO_NUMBER).value(),
                TrackingCode.read(key).orElse(NO_KEY));
    }

    private List<AccessDocument> files(List<AttachmentId> ids) {
        return ids.stream()
                .map(id -> rooms.file(id).orElseThrow(() -> new Rejected(AccessReason.FILE_NOT_FOUND)))
                .toList();
    }

    private AccessStamp stamp(AgencyCode agency) {
        return new AccessStamp(Actor.CITIZEN, clock.instant(), rooms.terms(agency));
    }
}
