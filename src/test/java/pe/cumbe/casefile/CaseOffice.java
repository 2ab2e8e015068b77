package pe.cumbe.casefile;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.audit.Act;
import pe.cumbe.calendar.DayBroke;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.NoticeAddress;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.filing.TrackingKeys;
import pe.cumbe.procedure.ApprovalRegime;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.ServerKeys;
import pe.cumbe.shared.Slug;

/** A whole office in memory, with its desks, its people and a clock that stands where a test puts it. */
public class CaseOffice {

    public static final AgencyCode DRE = new AgencyCode("DRE");
    public static final AgencyCode DREM = new AgencyCode("DREM");
    public static final AgencyCode UGEL = new AgencyCode("UGEL-08");

    /** Thirty working days, positive silence. */
    public static final Slug TITLE = new Slug("inscribir-titulo");

    /** Thirty working days, negative silence. */
    public static final Slug LICENCE = new Slug("autorizar-obra");

    public static final Slug AUTOMATIC = new Slug("comunicar-cierre");
    public static final Slug FREE = new Slug("escrito-libre");

    public static final Actor RECEPTION = officer("mesa.dre", "Marta Díaz", Role.RECEPTION, DRE);
    public static final Actor EVALUATOR = officer("eval.dre", "Edgar Ruiz", Role.EVALUATOR, DRE);
    public static final Actor AUTHORITY = officer("dir.dre", "Alba Rojas", Role.DECIDING_AUTHORITY, DRE);
    public static final Actor OPERATOR =
            new Actor("cabina.12", "Olga Pérez", List.of(new Grant(Role.KIOSK_OPERATOR, null, "CAB-12")));

    /** Saturday, at the hour of the examples. */
    public static final LocalDateTime SATURDAY = LocalDateTime.of(2026, 3, 7, 10, 42);

    public final InMemoryCaseFiles files = new InMemoryCaseFiles();
    public final FakeNeighbours neighbours = new FakeNeighbours();
    public final StandingClock clock = new StandingClock(SATURDAY);
    public final List<Act> acts = new ArrayList<>();
    public final List<Act> viewed = new ArrayList<>();
    public final List<Object> events = new ArrayList<>();
    public final ServerKeys server = new ServerKeys(new byte[32]);
    public final TrackingKeys keys = new TrackingKeys(server);
    public final Receipts receipts = new Receipts(neighbours, keys);
    public final Journal journal =
            new Journal((actor, act) -> acts.add(act), (viewer, act) -> viewed.add(act), recording());
    public final ReceptionDesk reception =
            new ReceptionDesk(files, files, neighbours, keys, receipts, journal, recording(), clock);
    public final CaseDesk cases = new CaseDesk(files, neighbours, journal, clock);
    public final CaseQueue queue = new CaseQueue(files, neighbours, clock);

    private final DayClosing closing = new DayClosing(neighbours, new ClosingDesk(files, neighbours, journal, clock));

    public CaseOffice() {
        neighbours.offers(TITLE, new CaseTerms(TermLength.workingDays(30), ApprovalRegime.POSITIVE_SILENCE, true));
        neighbours.offers(LICENCE, new CaseTerms(TermLength.workingDays(30), ApprovalRegime.NEGATIVE_SILENCE, true));
        neighbours.offers(AUTOMATIC, new CaseTerms(TermLength.workingDays(0), ApprovalRegime.AUTOMATIC, true));
        neighbours.offers(FREE, CaseTerms.unconfirmed());
        neighbours.certifies("CAB-12");
    }

    public static Actor officer(String username, String name, Role role, AgencyCode agency) {
        return new Actor(username, name, List.of(new Grant(role, agency, null)));
    }

    public static Applicant rosa() {
        return new Applicant(IdentityDocument.DNI, "45127788", "Rosa Elvira Huamán Terán");
    }

    public static NoticeAddress rosasEmail() {
        return NoticeAddress.byEmail("rosa@ejemplo.pe", "987654314");
    }

    /** What Rosa hands in, complete. */
    public SubmitRequest request(Slug procedure) {
        return request(SubmissionId.fresh(), procedure, List.of(), null);
    }

    public SubmitRequest request(SubmissionId submission, Slug procedure, List<String> missing, KioskFiling kiosk) {
        return new SubmitRequest(
                submission,
                DRE,
                procedure,
                rosa(),
                rosasEmail(),
                "Pido que inscriban mi título.",
                List.of(new CaseAnswer("Instituto", "IESTP Cajamarca")),
                List.of(neighbours.stores("titulo.pdf")),
                missing,
                kiosk,
                null);
    }

    /** Rosa files from home, now. */
    public FilingReceipt file(Slug procedure) {
        return reception.receive(Actor.CITIZEN, request(procedure), SubmissionChannel.ONLINE);
    }

    public CaseFile caseFile(CaseNumber number) {
        return files.all().stream()
                .filter(caseFile -> caseFile.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    public CaseFile admitted(Slug procedure) {
        var number = file(procedure).number();
        reception.admit(RECEPTION, at(number));
        return caseFile(number);
    }

    public CaseFile underEvaluation(Slug procedure) {
        var number = admitted(procedure).number();
        cases.refer(RECEPTION, at(number), new Referral(DRE, "Área de Títulos", "Le toca ver títulos."));
        cases.startEvaluation(EVALUATOR, at(number));
        return caseFile(number);
    }

    public CaseFile notified(Slug procedure) {
        var number = underEvaluation(procedure).number();
        cases.resolve(AUTHORITY, at(number), decision(Outcome.GRANTED));
        cases.notifyAnswer(EVALUATOR, at(number), clock.today(), "Por correo, con acuse.");
        return caseFile(number);
    }

    public Decision decision(Outcome outcome) {
        return new Decision(outcome, "R.D. 118-2026-DRE", "Cumple los requisitos.", neighbours.stores("rd-118.pdf"));
    }

    public CaseRef at(CaseNumber number) {
        return at(number, DRE);
    }

    public CaseRef at(CaseNumber number, AgencyCode agency) {
        return new CaseRef(agency, number, 0);
    }

    public List<AttachmentId> noFiles() {
        return List.of();
    }

    /** A day begins: the clock stands at five past midnight and the law closes what it closes. */
    public void dawn(LocalDate day) {
        clock.standAt(day.atTime(0, 5));
        closing.close(new DayBroke(day));
    }

    @SuppressWarnings("unchecked")
    private <T> Event<T> recording() {
        return (Event<T>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    events.add(arguments[0]);
                    return null;
                });
    }

    /** A clock that stands. */
    public static final class StandingClock extends Clock {

        private LocalDateTime now;

        StandingClock(LocalDateTime now) {
            this.now = now;
        }

        public void standAt(LocalDateTime moment) {
            now = moment;
        }

        public void standAt(LocalDate day) {
            now = day.atTime(9, 10);
        }

        public LocalDate today() {
            return now.toLocalDate();
        }

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
    }
}
