package pe.cumbe.complaint;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.HeardEvents;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.audit.Act;
import pe.cumbe.calendar.CalendarFixtures;
import pe.cumbe.calendar.InMemoryStatutoryTerms;
import pe.cumbe.calendar.StatutoryTerm;
import pe.cumbe.calendar.StatutoryTermKind;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.casefile.CaseOffice;
import pe.cumbe.filing.NumberSeries;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.filing.TrackingKeys;
import pe.cumbe.nationalbook.ComplaintRegime;
import pe.cumbe.nationalbook.RegimeView;
import pe.cumbe.nationalbook.Regimes;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.ServerKeys;
import pe.cumbe.shared.ServerVault;
import pe.cumbe.tracking.LateCase;

/** The desks of complaints in memory, with their people and a clock that stands where a test puts it. */
class ComplaintOffice {

    static final AgencyCode UGEL = new AgencyCode("UGEL-08");
    static final AgencyCode DRE = new AgencyCode("DRE");
    static final AgencyCode DIRESA = new AgencyCode("DIRESA");

    static final Actor OFFICER = officer("reclamos.dre", Role.COMPLAINTS_OFFICER, DRE);
    static final Actor OFFICER_OF_UGEL = officer("reclamos.ugel", Role.COMPLAINTS_OFFICER, UGEL);
    static final Actor STRANGER = officer("reclamos.diresa", Role.COMPLAINTS_OFFICER, DIRESA);
    static final Actor HEAD = officer("titular.dre", Role.HEAD, DRE);

    /** A Monday. */
    static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 9, 10, 42);

    final InMemoryComplaints complaints = new InMemoryComplaints();
    final CaseOffice.StandingClock clock = new CaseOffice().clock;
    final List<Act> acts = new ArrayList<>();
    final List<Act> viewed = new ArrayList<>();
    final List<ComplaintAct> told = new ArrayList<>();
    final Map<ComplaintKind, KindRule> rules = new HashMap<>();
    final List<RegimeView> regimeLines = new ArrayList<>();
    final Map<ComplaintNumber, SealedIdentity> sealed = new LinkedHashMap<>();
    final Map<String, LateCase> lateCases = new HashMap<>();
    final Set<String> files = new HashSet<>();
    final InMemoryStatutoryTerms terms = InMemoryStatutoryTerms.ofTheLaw();
    final ComplaintDesk desk;
    final ComplaintFollowUpDesk followUp;
    final AttentionDesk attention;
    final ComplaintClosingDesk closing;
    final LateWorkDesk lateWork;
    final ComplaintErasureDesk erasure;
    final ServerKeys server = new ServerKeys(new byte[32]);

    ComplaintOffice() {
        clock.standAt(MONDAY);
        for (var code :
                List.of("REC-DERIV", "REC-NOTIF", "REC-SEDE", "CIU-SUGERENCIA", "CIU-CONSULTA", "CIU-DENUNCIA")) {
            var days = code.equals("REC-DERIV") ? 3 : code.equals("REC-NOTIF") ? 1 : 30;
            terms.put(term(code, days));
        }
        rule(ComplaintKind.SERVICE, "REC-ATEN", "REC-DERIV", "REC-NOTIF", false, Confidence.CONFIRMED);
        rule(ComplaintKind.PROCEDURAL, "LPAG-QUEJA-RES", null, "LPAG-NOTIF", false, Confidence.CONFIRMED);
        rule(ComplaintKind.SUGGESTION, "CIU-SUGERENCIA", "REC-DERIV", "LPAG-NOTIF", false, Confidence.TO_CONFIRM);
        rule(ComplaintKind.INQUIRY, "CIU-CONSULTA", "REC-DERIV", "LPAG-NOTIF", false, Confidence.TO_CONFIRM);
        rule(ComplaintKind.WRONGDOING, "CIU-DENUNCIA", "REC-DERIV", "LPAG-NOTIF", true, Confidence.TO_CONFIRM);
        var around = new Around();
        var kindRules = new Rules();
        var regimes = new RegimeLines();
        var identities = new Safe();
        var safe = new IdentitySafe(new ServerVault(server));
        var keys = new TrackingKeys(server);
        var journal = new ComplaintJournal(
                (actor, act) -> acts.add(act), (actor, act) -> viewed.add(act), new HeardEvents<>());
        regimeLines.add(regime(AgencyCode.REGION, ComplaintRegime.MIRROR));
        desk = new ComplaintDesk(
                complaints, identities, safe, kindRules, regimes, around, new Series(), keys, journal, clock);
        followUp = new ComplaintFollowUpDesk(complaints, kindRules, around, keys, journal, clock);
        attention = new AttentionDesk(
                complaints,
                identities,
                safe,
                kindRules,
                new Replies(),
                around,
                journal,
                (complaint, act) -> told.add(act),
                clock);
        closing = new ComplaintClosingDesk(complaints, kindRules, around, journal, clock);
        erasure = new ComplaintErasureDesk(complaints, identities, around, clock);
        lateWork = new LateWorkDesk(complaints, around, clock);
    }

    static Actor officer(String username, Role role, AgencyCode agency) {
        return new Actor(username, username, List.of(new Grant(role, agency, null)));
    }

    static StatutoryTerm term(String code, int workingDays) {
        return new StatutoryTerm(
                new TermCode(code),
                "prueba",
                code,
                StatutoryTermKind.TERM,
                TermLength.workingDays(workingDays),
                null,
                null,
                null,
                false,
                null,
                null,
                "prueba",
                Confidence.CONFIRMED,
                null);
    }

    private void rule(
            ComplaintKind kind,
            String answer,
            @Nullable String evaluation,
            String notice,
            boolean anonymous,
            Confidence confidence) {
        rules.put(
                kind,
                new KindRule(
                        kind,
                        new TermCode(answer),
                        evaluation == null ? null : new TermCode(evaluation),
                        new TermCode(notice),
                        kind == ComplaintKind.PROCEDURAL || kind == ComplaintKind.WRONGDOING
                                ? null
                                : new TermCode("REC-SEDE"),
                        anonymous,
                        "prueba",
                        confidence,
                        null));
    }

    RegimeView regime(AgencyCode agency, ComplaintRegime regime) {
        return new RegimeView(
                agency,
                regime,
                MONDAY.toLocalDate().minusYears(1),
                null,
                null,
                null,
                null,
                null,
                "prueba",
                Confidence.CONFIRMED,
                "sistema",
                clock.instant());
    }

    /** One of that kind at that dependency, of somebody who says who they are. */
    FileComplaint asked(ComplaintKind kind, AgencyCode agency) {
        return new FileComplaint(
                SubmissionId.fresh(),
                kind,
                kind.motives().isEmpty() ? null : kind.motives().get(0),
                agency,
                "Pasó el lunes en la ventanilla.",
                false,
                "Rosa Elvira Huamán Terán",
                "45127788",
                "rosa@example.org",
                kind.goesToTheSuperior() ? "000775-2026-000001" : "",
                List.of(),
                null);
    }

    ComplaintReceipt file(ComplaintKind kind, AgencyCode agency) {
        if (kind == ComplaintKind.SERVICE) {
            regimeLines.add(regime(agency, ComplaintRegime.OWN));
        }
        return desk.file(asked(kind, agency));
    }

    Complaint one(ComplaintNumber number) {
        return complaints.all.stream()
                .filter(complaint -> complaint.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    ComplaintRef at(AgencyCode agency, ComplaintNumber number) {
        return new ComplaintRef(agency, number, one(number).version());
    }

    void act(Actor actor, AgencyCode agency, ComplaintNumber number, ComplaintAct act) {
        attention.act(
                actor,
                at(agency, number),
                new ComplaintAnswer(act, "Con estas palabras.", "Lo haremos.", null, "", ""));
    }

    private final class Around implements Surroundings {

        @Override
        public List<AgencyCode> agencies() {
            return List.of(AgencyCode.REGION, DRE, UGEL, DIRESA);
        }

        @Override
        public AgencyCode superior(AgencyCode agency) {
            return agency.equals(UGEL) ? DRE : AgencyCode.REGION;
        }

        @Override
        public ComplaintDays days(AgencyCode agency) {
            return new ComplaintDays(CalendarFixtures.realCalendar(), terms);
        }

        @Override
        public Optional<ComplaintFile> file(AttachmentId id) {
            return Optional.of(id.value())
                    .filter(files::contains)
                    .map(known -> new ComplaintFile(id, "prueba.pdf", "application/pdf", 1_000));
        }

        @Override
        public void discard(AttachmentId id) {
            files.remove(id.value());
        }

        @Override
        public Optional<LateCase> lateCase(String number, String key) {
            return Optional.ofNullable(lateCases.get(number + " " + key));
        }
    }

    private final class Rules implements KindRules {

        @Override
        public void put(KindRule rule) {
            rules.put(rule.kind(), rule);
        }

        @Override
        public List<KindRule> all() {
            return List.copyOf(rules.values());
        }
    }

    private final class RegimeLines implements Regimes {

        @Override
        public void add(RegimeView line) {
            regimeLines.add(line);
        }

        @Override
        public List<RegimeView> of(AgencyCode agency) {
            var own = new ArrayList<RegimeView>();
            regimeLines.stream().filter(line -> line.agency().equals(agency)).forEach(line -> own.add(0, line));
            return own;
        }
    }

    private final class Safe implements Identities {

        @Override
        public void add(SealedIdentity identity) {
            sealed.put(identity.number(), identity);
        }

        @Override
        public Optional<SealedIdentity> find(ComplaintNumber number) {
            return Optional.ofNullable(sealed.get(number));
        }

        @Override
        public void remove(ComplaintNumber number) {
            sealed.remove(number);
        }

        @Override
        public boolean has(ComplaintNumber number) {
            return sealed.containsKey(number);
        }
    }

    private static final class Replies implements ReplyTemplates {

        @Override
        public void replace(List<ReplyTemplate> all) {}

        @Override
        public List<ReplyTemplate> of(ComplaintKind kind) {
            return List.of();
        }
    }

    private static final class Series implements NumberSeries {

        private final Map<String, Integer> last = new HashMap<>();

        @Override
        public void claim(SubmissionId submission) {}

        @Override
        public int next(String series, int year) {
            return last.merge(series + year, 1, Integer::sum);
        }
    }
}
