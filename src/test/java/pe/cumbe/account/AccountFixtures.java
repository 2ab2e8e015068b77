package pe.cumbe.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.ClientAddress;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Settings;

/** The situations the tests of accounts speak of, on Monday 9 March 2026 at nine in the morning. */
public final class AccountFixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    public static final AgencyCode DRE = new AgencyCode("DRE");
    public static final AgencyCode DIRESA = new AgencyCode("DIRESA");
    public static final ClientAddress HERE = new ClientAddress("127.0.0.1");
    public static final ClientAddress A_VILLAGE = new ClientAddress("190.12.0.7");
    public static final String PASSWORD = "tres gallinas pintadas";

    public static final Actor ADMINISTRATOR = actor("cuentas", new Grant(Role.ACCOUNT_MANAGER, null, null));
    public static final Actor WEBMASTER = actor("portales", new Grant(Role.WEBMASTER, null, null));
    public static final Actor AUDITOR = actor("auditor", new Grant(Role.AUDITOR, null, null));
    public static final Actor RECEPTIONIST = actor("recepcion.dre", new Grant(Role.RECEPTION, DRE, null));
    public static final Actor EVALUATOR = actor("evaluador.dre", new Grant(Role.EVALUATOR, DRE, null));
    public static final Actor OPERATOR = actor("cabina.chota", new Grant(Role.KIOSK_OPERATOR, null, "CAB-002"));

    /** What the sign-in page says of the browser. */
    public static final String BROWSER = "Chrome en Windows";

    private AccountFixtures() {}

    public static Actor actor(String username, Grant... grants) {
        return new Actor(username, username, List.of(grants));
    }

    /** As slow as a test can wait: one round. */
    public static Passwords quickPasswords() {
        return new Passwords(1, 2, 20, 1);
    }

    /** One-time passwords let in for seven days. */
    static Settings aWeekOfOneTime() {
        return new Settings() {
            @Override
            public int oneTimePasswordDays() {
                return 7;
            }

            @Override
            public List<String> institutionalDomains() {
                return List.of("example.pe");
            }
        };
    }

    /** What the settings say, and the content of DRE. */
    static EmailDomainDesk domains() {
        var desk = new EmailDomainDesk(new InMemoryEmailDomains(), aWeekOfOneTime());
        desk.load(List.of(new EmailDomain("dre.example.com", DRE)));
        return desk;
    }

    static KnownPlaces places() {
        return new KnownPlaces() {
            @Override
            public boolean isAgency(AgencyCode code) {
                return Set.of(AgencyCode.REGION, DRE, DIRESA).contains(code);
            }

            @Override
            public String nameOf(AgencyCode code) {
                return "Dirección " + code;
            }

            @Override
            public boolean isKiosk(String code) {
                return code.equals("CAB-002");
            }

            @Override
            public List<KioskDirectory.KioskChoice> kiosks() {
                return List.of(new KioskDirectory.KioskChoice("CAB-002", "Chota"));
            }
        };
    }

    /** A clock that only moves when told to. */
    public static final class HandClock extends Clock {

        private Instant now = TODAY.atTime(9, 0).atZone(OfficialClock.ZONE).toInstant();

        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return OfficialClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
