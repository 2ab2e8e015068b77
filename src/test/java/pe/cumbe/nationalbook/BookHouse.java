package pe.cumbe.nationalbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.calendar.CalendarFixtures;
import pe.cumbe.calendar.InMemoryStatutoryTerms;
import pe.cumbe.casefile.CaseOffice;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.Rejected;

/** The desks of the national book in memory, with their people and a clock that stands where a test puts it. */
class BookHouse {

    static final AgencyCode DRE = new AgencyCode("DRE");
    static final AgencyCode DIRESA = new AgencyCode("DIRESA");

    static final Actor OFFICER = officer("reclamos.dre", Role.COMPLAINTS_OFFICER, DRE);
    static final Actor STRANGER = officer("reclamos.diresa", Role.COMPLAINTS_OFFICER, DIRESA);
    static final Actor HEAD = officer("titular.dre", Role.HEAD, DRE);
    static final Actor WEBMASTER = new Actor("portales", "Pat", List.of(new Grant(Role.WEBMASTER, null, null)));

    /** A Monday. */
    static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 9, 10, 42);

    final CaseOffice.StandingClock clock = new CaseOffice().clock;
    final List<Act> acts = new ArrayList<>();
    final List<RegimeView> lines = new ArrayList<>();
    final BookDays days = new BookDays(CalendarFixtures.realCalendar(), InMemoryStatutoryTerms.ofTheLaw());
    final RegimeDesk regimeDesk;
    final NationalBookDesk book;

    BookHouse() {
        clock.standAt(MONDAY);
        lines.add(new RegimeView(
                AgencyCode.REGION,
                ComplaintRegime.MIRROR,
                MONDAY.toLocalDate().minusYears(1),
                null,
                null,
                null,
                null,
                null,
                "prueba",
                Confidence.CONFIRMED,
                "sistema",
                clock.instant()));
        var rooms = new Rooms();
        regimeDesk = new RegimeDesk(new Lines(), rooms, (actor, act) -> acts.add(act), clock);
        book = new NationalBookDesk(new InMemoryNationalBook(), rooms, (actor, act) -> acts.add(act), clock);
    }

    private static Actor officer(String username, Role role, AgencyCode agency) {
        return new Actor(username, username, List.of(new Grant(role, agency, null)));
    }

    static void assertReason(ThrowingCallable call, BookReason reason) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                .contains(reason));
    }

    private final class Rooms implements BookRooms {

        @Override
        public List<AgencyCode> agencies() {
            return List.of(AgencyCode.REGION, DRE, DIRESA);
        }

        @Override
        public BookDays days(AgencyCode agency) {
            return days;
        }
    }

    private final class Lines implements Regimes {

        @Override
        public void add(RegimeView line) {
            lines.add(line);
        }

        @Override
        public List<RegimeView> of(AgencyCode agency) {
            var own = new ArrayList<RegimeView>();
            lines.stream().filter(line -> line.agency().equals(agency)).forEach(line -> own.add(0, line));
            return own;
        }
    }
}
