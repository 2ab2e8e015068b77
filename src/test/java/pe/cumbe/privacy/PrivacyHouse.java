package pe.cumbe.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Role;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.audit.Act;
import pe.cumbe.calendar.CalendarFixtures;
import pe.cumbe.calendar.DayBroke;
import pe.cumbe.calendar.LawfulTerms;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.NumberSeries;
import pe.cumbe.filing.Retained;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.filing.TrackingKeys;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.ServerKeys;

/** The officer of personal data, in memory, with a clock that stands where a test puts it. */
class PrivacyHouse {

    static final Actor OFFICER =
            new Actor("datos.personales", "Olga", List.of(new Grant(Role.PERSONAL_DATA_OFFICER, null, null)));

    LocalDateTime now = LocalDateTime.of(2026, 3, 9, 10, 0);
    final List<DataClaim> claimed = new ArrayList<>();
    final List<Act> acts = new ArrayList<>();
    final List<Act> viewed = new ArrayList<>();
    final List<String> letters = new ArrayList<>();
    final List<Incident> incidents = new ArrayList<>();
    final List<PrivacyNotice> notices = new ArrayList<>();
    final List<RetentionRule> rules = new ArrayList<>();
    final ClaimTerms terms = new ClaimTerms(CalendarFixtures.realCalendar(), LawfulTerms.ofTheContent()::term);

    final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return OfficialClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.atZone(OfficialClock.ZONE).toInstant();
        }
    };

    private final NumberSeries series = new NumberSeries() {
        private final Map<String, Integer> last = new HashMap<>();

        @Override
        public void claim(SubmissionId submission) {}

        @Override
        public int next(String name, int year) {
            return last.merge(name + year, 1, Integer::sum);
        }
    };

    private final PrivacyRooms rooms = new PrivacyRooms() {
        @Override
        public ClaimTerms terms() {
            return terms;
        }

        @Override
        public Optional<AttachmentView> file(AttachmentId id) {
            return Optional.empty();
        }

        @Override
        public void news(String email, ClaimNumber number) {
            letters.add(email + " " + number);
        }
    };

    private final DataClaims claims = new DataClaims() {
        @Override
        public void add(DataClaim claim) {
            claimed.add(claim);
        }

        @Override
        public Optional<DataClaim> filedAs(SubmissionId submission) {
            return claimed.stream()
                    .filter(claim -> claim.submission().equals(submission))
                    .findFirst();
        }

        @Override
        public Optional<DataClaim> find(ClaimNumber number) {
            return claimed.stream()
                    .filter(claim -> claim.number().equals(number))
                    .findFirst();
        }

        @Override
        public Optional<DataClaim> hold(ClaimNumber number) {
            return find(number);
        }

        @Override
        public Optional<DataClaim> openedBy(KeySeal seal) {
            return claimed.stream().filter(claim -> claim.isSealedBy(seal)).findFirst();
        }

        @Override
        public Optional<DataClaim> holdOpenedBy(KeySeal seal) {
            return openedBy(seal);
        }

        @Override
        public List<DataClaim> queue(int most) {
            return claimed;
        }

        @Override
        public List<ClaimNumber> closing(LocalDate day) {
            return claimed.stream().map(DataClaim::number).toList();
        }
    };

    private final PrivacyBook book = new PrivacyBook() {
        @Override
        public List<PrivacyNotice> notices() {
            return notices;
        }

        @Override
        public List<RetentionRule> rules() {
            return rules;
        }

        @Override
        public void put(PrivacyNotice notice) {
            notices.add(notice);
        }

        @Override
        public void put(RetentionRule rule) {
            rules.add(rule);
        }

        @Override
        public List<Incident> incidents(int most) {
            return incidents;
        }

        @Override
        public Optional<Incident> hold(String code) {
            return incidents.stream()
                    .filter(incident -> incident.view().code().equals(code))
                    .findFirst();
        }

        @Override
        public void add(Incident incident) {
            incidents.add(incident);
        }
    };

    final ClaimDesk desk = new ClaimDesk(
            claims,
            rooms,
            series,
            new TrackingKeys(new ServerKeys(new byte[32])),
            (actor, act) -> acts.add(act),
            (viewer, act) -> viewed.add(act),
            clock);
    final PrivacyDesk privacy = new PrivacyDesk(book, rooms, series, (actor, act) -> acts.add(act), clock);

    RetentionDesk retention(Retained... kinds) {
        return new RetentionDesk(book, List.of(kinds), (actor, act) -> acts.add(act), clock);
    }

    ClaimReceipt ask(DataRight right) {
        return desk.ask(asking(right));
    }

    static AskOfData asking(DataRight right) {
        return new AskOfData(
                SubmissionId.fresh(),
                right,
                new Applicant(IdentityDocument.DNI, "45127788", "Rosa Huamán"),
                "rosa@ejemplo.pe",
                "Mi dirección está mal.",
                null);
    }

    DataClaim claim(ClaimReceipt receipt) {
        return claims.find(receipt.number()).orElseThrow();
    }

    void act(ClaimReceipt receipt, ClaimVerb verb) {
        desk.act(OFFICER, receipt.number(), 0, verb, "Esto le decimos.", null);
    }

    void person(ClaimReceipt receipt, ClaimVerb verb) {
        desk.send(receipt.number().value(), receipt.key().value(), verb, SubmissionId.fresh(), "Esto digo.", null);
    }

    void dawn(LocalDate day) {
        now = day.atTime(0, 5);
        new PrivacyDayClosing(desk, retention()).close(new DayBroke(day));
    }

    ClaimReceipt in(ClaimStatus status) {
        var receipt = ask(DataRight.ACCESS);
        switch (status) {
            case RECEIVED -> {}
            case WAITING -> act(receipt, ClaimVerb.REQUIRE_INFORMATION);
            case GRANTED -> act(receipt, ClaimVerb.GRANT);
            case DENIED -> act(receipt, ClaimVerb.DENY);
            case UNANSWERED -> perform(receipt, ClaimVerb.FALL_SILENT);
            case NOT_COMPLETED -> {
                act(receipt, ClaimVerb.REQUIRE_INFORMATION);
                perform(receipt, ClaimVerb.LAPSE);
            }
            case WITHDRAWN -> person(receipt, ClaimVerb.WITHDRAW);
        }
        return receipt;
    }

    void perform(ClaimReceipt receipt, ClaimVerb verb) {
        claim(receipt).perform(verb, "Esto.", null, null, Actor.SYSTEM, terms, clock.instant());
    }
}
