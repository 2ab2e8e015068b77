package pe.cumbe.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.cumbe.complaint.ComplaintOffice.DRE;
import static pe.cumbe.complaint.ComplaintOffice.HEAD;
import static pe.cumbe.complaint.ComplaintOffice.OFFICER;
import static pe.cumbe.complaint.ComplaintOffice.UGEL;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.account.Rosters;
import pe.cumbe.agency.AgencyCode;

/** What waits where nobody can see it is seen by whoever can put somebody there. */
class UnattendedDeskTest {

    private static final Actor ACCOUNTS =
            new Actor("cuentas", "Ana", List.of(new Grant(Role.ACCOUNT_MANAGER, null, null)));
    private static final Actor WEBMASTER = new Actor("portales", "Pat", List.of(new Grant(Role.WEBMASTER, null, null)));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private final ComplaintOffice office = new ComplaintOffice();
    private final Rosters people = new Rosters();
    private final UnattendedDesk desk = new UnattendedDesk(this::waiting, people.on(office.clock));

    @Test
    void a_queja_whose_superior_has_no_head_is_seen_by_who_grants_roles_and_who_opens_portals() {
        office.file(ComplaintKind.PROCEDURAL, UGEL);

        for (var actor : List.of(ACCOUNTS, WEBMASTER)) {
            assertThat(desk.unattended(actor)).containsExactly(new Unattended(DRE, ComplaintDoor.SUPERIOR, 1));
        }
    }

    @Test
    void it_is_no_longer_there_once_somebody_is_its_head_and_comes_back_when_that_ends() {
        office.file(ComplaintKind.PROCEDURAL, UGEL);
        people.grant("titular.dre", Role.HEAD, DRE, TODAY, TODAY.plusDays(1));

        assertThat(desk.unattended(ACCOUNTS)).isEmpty();
        office.clock.standAt(TODAY.plusDays(2));
        assertThat(desk.unattended(ACCOUNTS)).hasSize(1);
    }

    @Test
    void what_has_nobody_to_attend_it_is_seen_too_and_the_report_that_was_asked() {
        var queja = office.file(ComplaintKind.PROCEDURAL, UGEL);
        office.file(ComplaintKind.SUGGESTION, DRE);
        office.file(ComplaintKind.WRONGDOING, DRE);
        office.act(HEAD, DRE, queja.number(), ComplaintAct.ASK_REPORT);
        people.grant("titular.dre", Role.HEAD, DRE, TODAY, null);

        assertThat(desk.unattended(ACCOUNTS))
                .containsExactlyInAnyOrder(
                        new Unattended(DRE, ComplaintDoor.ATTENTION, 2),
                        new Unattended(UGEL, ComplaintDoor.ATTENTION, 1));
    }

    @Test
    void nobody_else_is_told() {
        for (var actor : List.of(OFFICER, HEAD)) {
            assertThatThrownBy(() -> desk.unattended(actor)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void the_person_is_told_that_it_was_received_and_when_its_day_passed_that_it_should_have_been_answered() {
        var queja = office.file(ComplaintKind.PROCEDURAL, UGEL);
        office.clock.standAt(LocalDate.of(2026, 3, 20));

        var seen = office.followUp
                .follow(queja.number().value(), queja.key().value())
                .orElseThrow();

        assertThat(seen.status()).isEqualTo(ComplaintStatus.FILED);
        assertThat(seen.late()).isTrue();
        assertThat(seen.events()).hasSize(1);
    }

    private Map<AgencyCode, Long> waiting(ComplaintDoor door) {
        var counts = new HashMap<AgencyCode, Long>();
        for (var agency : List.of(DRE, UGEL)) {
            var found = office.complaints.queue(agency, door, true, 1, 100).total();
            if (found > 0) {
                counts.put(agency, found);
            }
        }
        return counts;
    }
}
