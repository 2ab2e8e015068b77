package pe.cumbe.access;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.audit.Act;
import pe.cumbe.calendar.CalendarFixtures;
import pe.cumbe.calendar.DayBroke;
import pe.cumbe.calendar.LawfulTerms;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.NumberSeries;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.filing.TrackingKeys;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.ServerKeys;

/** A dependency that answers for information, in memory: its desks, its people, and a clock that stands where a test puts it. */
class AccessHouse {

    static final AgencyCode DRE = new AgencyCode("DRE");
    static final AgencyCode DREM = new AgencyCode("DREM");
    static final Actor OFFICER =
            new Actor("fraip.dre", "Gloria Ruiz", List.of(new Grant(Role.ACCESS_OFFICER, DRE, null)));
    static final Actor OTHER = new Actor("fraip.drem", "Hugo Paz", List.of(new Grant(Role.ACCESS_OFFICER, DREM, null)));

    /** A Monday, in the hours of attention. */
    static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 9, 10, 0);

    final InMemoryAccessRequests requests = new InMemoryAccessRequests();
    final List<AccessAnswer> published = new ArrayList<>();
    final List<Act> acts = new ArrayList<>();
    final List<Act> viewed = new ArrayList<>();
    final Map<String, String> files = new HashMap<>();
    final List<String> letters = new ArrayList<>();
    final List<AttachmentId> discarded = new ArrayList<>();
    FilingHours.Rule rule = FilingHours.Rule.RT_22_2;
    LocalDateTime now = MONDAY;

    private final AccessTerms terms =
            new AccessTerms(CalendarFixtures.realCalendar(), LawfulTerms.ofTheContent()::length);

    /** Those that may be asked; the portal of one may be closed. */
    final List<AgencyCode> open = new ArrayList<>(List.of(AgencyCode.REGION, DRE, DREM));

    private final AccessRooms rooms = new AccessRooms() {
        @Override
        public List<AgencyCode> agencies() {
            return open;
        }

        @Override
        public List<AgencyCode> everyAgency() {
            return List.of(AgencyCode.REGION, DRE, DREM);
        }

        @Override
        public AccessTerms terms(AgencyCode agency) {
            return terms;
        }

        @Override
        public Optional<AccessDocument> file(AttachmentId id) {
            return Optional.ofNullable(files.get(id.value()))
                    .map(name -> new AccessDocument(id, name, 1000, "9f2c".repeat(16)));
        }

        @Override
        public void discard(AttachmentId id) {
            discarded.add(id);
        }

        @Override
        public void news(String email, AccessNumber number) {
            letters.add(email + " " + number);
        }
    };

    private final Clock clock = new Clock() {
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

    private final AccessParameters parameters = new AccessParameters() {
        @Override
        public Optional<AccessParameter> find(String code) {
            var value = code.equals(FilingHours.RULE)
                    ? rule.name()
                    : LocalTime.of(16, 30).toString();
            return Optional.of(new AccessParameter(code, value, "prueba", Confidence.CONFIRMED, null));
        }

        @Override
        public void put(AccessParameter parameter) {
            throw new UnsupportedOperationException();
        }
    };

    final AccessJournal journal =
            new AccessJournal((actor, act) -> acts.add(act), (viewer, act) -> viewed.add(act), AccessHouse.unheard());
    final AccessDesk desk = new AccessDesk(
            requests, parameters, rooms, series, new TrackingKeys(new ServerKeys(new byte[32])), journal, clock);
    final AccessOfficeDesk office = new AccessOfficeDesk(
            requests,
            new AccessAnswers() {
                @Override
                public void add(AccessAnswer answer) {
                    published.add(answer);
                }

                @Override
                public PageOf<AccessAnswer> page(int page, int size) {
                    return new PageOf<>(published, page, size, published.size());
                }
            },
            rooms,
            journal,
            clock);
    final InMemoryDirectAccesses visits = new InMemoryDirectAccesses();
    final DirectAccessDesk window = new DirectAccessDesk(visits, rooms, series, journal, clock);
    final AccessErasureDesk erasure =
            new AccessErasureDesk(requests, visits, rooms, new TrackingKeys(new ServerKeys(new byte[32])), clock);
    final AccessClosingDesk closing = new AccessClosingDesk(requests, rooms, journal, clock);

    /** What Rosa asks, complete. */
    static AskForInformation asking(SubmissionId submission, @Nullable AgencyCode agency) {
        return new AskForInformation(
                submission,
                agency,
                new Applicant(IdentityDocument.DNI, "45127788", "Rosa Elvira Huamán Terán"),
                new AccessContact("Jr. Lima 101", "060101", "rosa@ejemplo.pe", "987654314"),
                "Pido los viáticos de marzo de 2026.",
                "",
                DeliveryForm.LINK,
                AccessProfile.untold(),
                List.of());
    }

    AccessReceipt ask() {
        return desk.ask(asking(SubmissionId.fresh(), DRE));
    }

    AccessRequest request(AccessReceipt receipt) {
        return requests.all.stream()
                .filter(one -> one.number().equals(receipt.number()))
                .findFirst()
                .orElseThrow();
    }

    @Nullable AnswerType type(AccessReceipt receipt) {
        var request = request(receipt);
        return AnswerType.of(request.status(), request.answeredOn != null, request.refused, request.answeredLate);
    }

    AccessRef at(AccessReceipt receipt) {
        return new AccessRef(request(receipt).agency(), receipt.number(), 0);
    }

    void act(AccessReceipt receipt, AccessVerb verb) {
        office.act(OFFICER, at(receipt), verb, deed(verb));
    }

    void person(AccessReceipt receipt, AccessVerb verb) {
        desk.send(
                receipt.number().value(), receipt.key().value(), verb, SubmissionId.fresh(), Deed.saying("Porque sí."));
    }

    /** All that any verb could ask for. */
    Deed deed(AccessVerb verb) {
        var deed = Deed.saying("Esto le decimos.")
                .by("Oficio 12, 9/3/2026")
                .about("Viáticos de marzo")
                .costing(new BigDecimal("3.50"))
                .late("Hubo que buscarla en el archivo")
                .on(List.of(LocalDate.of(2026, 4, 6)))
                .to(DREM)
                .handedIn(now.toLocalDate());
        return verb == AccessVerb.REFER_INSIDE ? deed : deed.because(DenialGround.PRIVACY, "");
    }

    AttachmentId stores(String name) {
        var id = new AttachmentId("file%022d".formatted(files.size()));
        files.put(id.value(), name);
        return id;
    }

    /** A day begins: five past midnight, and the law closes what it closes. */
    void dawn(LocalDate day) {
        now = day.atTime(0, 5);
        new AccessDayClosing(rooms, closing).close(new DayBroke(day));
    }

    /** A request brought to that state by the acts of the law. */
    AccessReceipt in(AccessStatus status) {
        var receipt = ask();
        switch (status) {
            case RECEIVED -> {}
            case TO_CORRECT -> act(receipt, AccessVerb.REQUIRE_CORRECTION);
            case ADMITTED -> act(receipt, AccessVerb.ADMIT);
            case EXTENDED -> extend(receipt);
            case REFERRED -> act(receipt, AccessVerb.REFER_OUTSIDE);
            case SETTLED -> act(receipt, AccessVerb.SETTLE);
            case REPRODUCING -> act(then(receipt, AccessVerb.SETTLE), AccessVerb.REGISTER_PAYMENT);
            case AT_DISPOSAL ->
                act(then(then(receipt, AccessVerb.SETTLE), AccessVerb.REGISTER_PAYMENT), AccessVerb.PUT_AT_DISPOSAL);
            case DELIVERED -> act(receipt, AccessVerb.DELIVER);
            case PARTLY_DELIVERED -> act(receipt, AccessVerb.DELIVER_PARTLY);
            case DENIED -> act(receipt, AccessVerb.DENY);
            case NONEXISTENT -> act(receipt, AccessVerb.DECLARE_NONEXISTENT);
            case TACITLY_DENIED -> force(receipt, AccessVerb.ADMIT_UNSEEN, AccessVerb.DENY_TACITLY);
            case NOT_FILED -> force(then(receipt, AccessVerb.REQUIRE_CORRECTION), AccessVerb.LAPSE);
            case UNPAID -> force(then(receipt, AccessVerb.SETTLE), AccessVerb.ARCHIVE_UNPAID);
            case UNCOLLECTED ->
                force(
                        then(
                                then(then(receipt, AccessVerb.SETTLE), AccessVerb.REGISTER_PAYMENT),
                                AccessVerb.PUT_AT_DISPOSAL),
                        AccessVerb.ARCHIVE_UNCOLLECTED);
            case WITHDRAWN -> person(receipt, AccessVerb.WITHDRAW);
            case APPEALED -> person(then(receipt, AccessVerb.DENY), AccessVerb.APPEAL);
            case ELEVATED -> act(appealed(receipt), AccessVerb.ELEVATE);
            case TO_COMPLY -> act(then(appealed(receipt), AccessVerb.ELEVATE), AccessVerb.REGISTER_FOUNDED);
            case COMPLIED ->
                act(then(then(appealed(receipt), AccessVerb.ELEVATE), AccessVerb.REGISTER_FOUNDED), AccessVerb.COMPLY);
            case RULED -> act(then(appealed(receipt), AccessVerb.ELEVATE), AccessVerb.REGISTER_OTHER_RULING);
        }
        return receipt;
    }

    private void extend(AccessReceipt receipt) {
        office.act(
                OFFICER,
                at(receipt),
                AccessVerb.EXTEND,
                Deed.saying("Está en el archivo central.")
                        .on(List.of(LocalDate.of(2026, 3, 27), LocalDate.of(2026, 4, 6))));
    }

    private AccessReceipt then(AccessReceipt receipt, AccessVerb verb) {
        act(receipt, verb);
        return receipt;
    }

    private AccessReceipt appealed(AccessReceipt receipt) {
        act(receipt, AccessVerb.DENY);
        person(receipt, AccessVerb.APPEAL);
        return receipt;
    }

    /** What the law does, without waiting for its day. */
    private void force(AccessReceipt receipt, AccessVerb... verbs) {
        for (var verb : verbs) {
            request(receipt).perform(verb, Deed.NONE, List.of(), stamp());
        }
    }

    AccessStamp stamp() {
        return new AccessStamp(Actor.SYSTEM, clock.instant(), terms);
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> unheard() {
        return (Event<T>) Proxy.newProxyInstance(
                AccessHouse.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }
}
