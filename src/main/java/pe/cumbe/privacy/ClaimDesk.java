package pe.cumbe.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.audit.Act;
import pe.cumbe.audit.ActsRecord;
import pe.cumbe.audit.Viewings;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.NumberSeries;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.filing.TrackingCode;
import pe.cumbe.filing.TrackingKeys;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;

/**
 * Where a person claims a right over their data and follows it without an account, and where the officer of personal data
 * answers. Number and key are sealed together, so that a wrong one of either costs and answers the same.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class ClaimDesk {

    static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 200;
    private static final int QUEUE = 200;
    private static final String SERIES = "DP";
    private static final ClaimNumber NO_NUMBER = new ClaimNumber("DP-0000-000000");
    private static final TrackingCode NO_KEY = new TrackingCode("00000-00000");

    private final DataClaims claims;
    private final PrivacyRooms rooms;
    private final NumberSeries series;
    private final TrackingKeys keys;
    private final ActsRecord acts;
    private final Viewings viewings;
    private final Clock clock;

    @Inject
    public ClaimDesk(
            DataClaims claims,
            PrivacyRooms rooms,
            NumberSeries series,
            TrackingKeys keys,
            ActsRecord acts,
            Viewings viewings,
            Clock clock) {
        this.claims = claims;
        this.rooms = rooms;
        this.series = series;
        this.keys = keys;
        this.acts = acts;
        this.viewings = viewings;
        this.clock = clock;
    }

    /** What would block it; empty when it can be filed. */
    public List<PrivacyReason> objections(AskOfData asked) {
        var objections = new ArrayList<PrivacyReason>();
        if (asked.right() == null) {
            objections.add(PrivacyReason.RIGHT_MISSING);
        }
        if (!asked.applicant().isIdentified()) {
            objections.add(PrivacyReason.IDENTITY_MISSING);
        }
        if (!asked.email().strip().matches("[^@\\s,;<>]{1,64}@[^@\\s,;<>]+\\.[^@\\s,;<>.]{2,}")) {
            objections.add(PrivacyReason.EMAIL_MISSING);
        }
        if (asked.asked().isBlank()) {
            objections.add(PrivacyReason.ASKED_MISSING);
        }
        if (asked.asked().length() > LONGEST_TEXT
                || asked.email().length() > LONGEST_LINE
                || asked.applicant().name().length() > LONGEST_LINE) {
            objections.add(PrivacyReason.TOO_LONG);
        }
        return objections;
    }

    /** Files it; the same submission sent again gives the same number and key. */
    public ClaimReceipt ask(AskOfData asked) {
        series.claim(asked.submission());
        return receipt(claims.filedAs(asked.submission()).orElseGet(() -> file(asked)));
    }

    /** The constancia of what was filed by that form, for whoever holds it; empty before it is filed. */
    public Optional<ClaimReceipt> receiptOf(SubmissionId submission) {
        return claims.filedAs(submission).map(this::receipt);
    }

    /** The constancia again, for whoever has its key. */
    public Optional<ClaimReceipt> receipt(String number, String key) {
        return claims.openedBy(seal(number, key)).map(this::receipt);
    }

    /** The claim, for the person; empty for whatever does not match. */
    public Optional<ClaimView> track(String number, String key) {
        return claims.openedBy(seal(number, key))
                .map(claim -> claim.view(ClaimVerb.Hand.PERSON, today(), rooms.terms()));
    }

    /** The person completes or withdraws it. Sent twice, it counts once. */
    public Optional<ClaimView> send(
            String number, String key, ClaimVerb verb, SubmissionId sent, String words, @Nullable AttachmentId file) {
        if (verb.hand() != ClaimVerb.Hand.PERSON || verb == ClaimVerb.ASK) {
            throw new IllegalArgumentException("no act of the person: " + verb);
        }
        return claims.holdOpenedBy(seal(number, key)).map(claim -> {
            if (!claim.wasSentAs(sent)) {
                perform(claim, verb, words, file, sent, Actor.CITIZEN);
            }
            return claim.view(ClaimVerb.Hand.PERSON, today(), rooms.terms());
        });
    }

    /** A file of the claim, for the person who holds its key. */
    public Optional<AttachmentId> file(String number, String key, String attachment) {
        return claims.openedBy(seal(number, key)).flatMap(claim -> fileOf(claim, attachment));
    }

    /** All claims, what falls due first first. */
    public List<ClaimView> queue(Actor officer) {
        officer.require(Permission.PROTECT_PERSONAL_DATA);
        var terms = rooms.terms();
        return claims.queue(QUEUE).stream()
                .map(claim -> claim.view(ClaimVerb.Hand.OFFICER, today(), terms))
                .toList();
    }

    /** One of them; who saw it goes on record. */
    public Optional<ClaimView> open(Actor officer, ClaimNumber number) {
        officer.require(Permission.PROTECT_PERSONAL_DATA);
        var found = claims.find(number);
        found.ifPresent(claim -> viewings.enter(officer, new Act("CLAIM_VIEWED", null, number.value())));
        return found.map(claim -> claim.view(ClaimVerb.Hand.OFFICER, today(), rooms.terms()));
    }

    public Optional<AttachmentId> file(Actor officer, ClaimNumber number, String attachment) {
        officer.require(Permission.PROTECT_PERSONAL_DATA);
        return claims.find(number).flatMap(claim -> fileOf(claim, attachment));
    }

    /** Does an act of the officer. */
    public void act(
            Actor officer,
            ClaimNumber number,
            long version,
            ClaimVerb verb,
            String words,
            @Nullable AttachmentId file) {
        officer.require(Permission.PROTECT_PERSONAL_DATA);
        if (verb.hand() != ClaimVerb.Hand.OFFICER) {
            throw new Rejected(PrivacyReason.NOT_NOW);
        }
        var claim = claims.hold(number).orElseThrow(() -> new Rejected(PrivacyReason.NOT_FOUND));
        if (claim.version() != version) {
            throw new Rejected(PrivacyReason.STALE);
        }
        perform(claim, verb, words, file, null, officer);
        rooms.news(claim.email(), number);
    }

    /** Claims whose days are over on that day. */
    List<ClaimNumber> closing(LocalDate day) {
        return claims.closing(day);
    }

    /** Does to one what the law does on that day, if anything. */
    void close(ClaimNumber number, LocalDate day) {
        claims.hold(number).ifPresent(claim -> claim.closesOn(day).ifPresent(verb -> {
            perform(claim, verb, "", null, null, Actor.SYSTEM);
            rooms.news(claim.email(), number);
        }));
    }

    private void perform(
            DataClaim claim,
            ClaimVerb verb,
            String words,
            @Nullable AttachmentId file,
            @Nullable SubmissionId sent,
            Actor actor) {
        var before = claim.status();
        claim.perform(verb, words, stored(file), sent, actor, rooms.terms(), clock.instant());
        acts.enter(
                actor,
                new Act(
                        "CLAIM_" + verb,
                        null,
                        claim.number().value(),
                        before.name(),
                        claim.status().name()));
    }

    private DataClaim file(AskOfData asked) {
        var objections = objections(asked);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var year = today().getYear();
        var number = ClaimNumber.of(year, series.next(SERIES, year));
        var claim = new DataClaim(
                number,
                asked,
                keys.seal(number.value(), keys.key(asked.submission(), 1)),
                stored(asked.file()),
                rooms.terms(),
                clock.instant());
        claims.add(claim);
        acts.enter(
                Actor.CITIZEN,
                new Act("CLAIM_ASK", null, number.value(), null, claim.status().name()));
        return claim;
    }

    private ClaimReceipt receipt(DataClaim claim) {
        var view = claim.view(ClaimVerb.Hand.PERSON, today(), rooms.terms());
        var filed = view.events().get(view.events().size() - 1).attachment();
        return new ClaimReceipt(
                claim.number(),
                keys.key(claim.submission(), 1),
                view.right(),
                claim.filedAt(),
                view.applicant(),
                view.dueOn(),
                filed.isEmpty() ? null : rooms.file(new AttachmentId(filed)).orElse(null));
    }

    private Optional<AttachmentId> fileOf(DataClaim claim, String attachment) {
        return claim.view(ClaimVerb.Hand.PERSON, today(), rooms.terms()).events().stream()
                .filter(event -> !attachment.isEmpty() && event.attachment().equals(attachment))
                .findFirst()
                .map(event -> new AttachmentId(event.attachment()));
    }

    private @Nullable AttachmentView stored(@Nullable AttachmentId file) {
        return file == null ? null : rooms.file(file).orElseThrow(() -> new Rejected(PrivacyReason.FILE_NOT_FOUND));
    }

    private KeySeal seal(String number, String key) {
        return keys.seal(
                ClaimNumber.read(number).orElse(NO_NUMBER).value(),
                TrackingCode.read(key).orElse(NO_KEY));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficialClock.ZONE);
    }
}
