package pe.cumbe.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.account.AccountFixtures.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.Actor;
import pe.cumbe.account.HeardEvents;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.agency.AgencyChanged;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyDesk;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.FormerSlug;
import pe.cumbe.agency.Organisation;
import pe.cumbe.audit.Act;
import pe.cumbe.shared.Rejected;

class AddressDeskTest {

    private final FewAgencies agencies = new FewAgencies();
    private final List<Act> acts = new ArrayList<>();
    private final HeardEvents<AgencyChanged> changes = new HeardEvents<>();
    private final AddressDesk desk = new AddressDesk(agencies, (actor, act) -> acts.add(act), changes, new HandClock());

    @Test
    void an_old_address_leads_to_the_new_one_however_often_it_changes() {
        move("DRE", "educacion");
        move("DREC", "drec");

        assertThat(view().path()).isEqualTo("/drec");
        assertThat(view().acronym()).isEqualTo("DREC");
        assertThat(Stream.of("dre", "educacion", "drec").map(this::whoIsAt)).containsOnly(DRE);
        assertThat(acts)
                .containsExactly(
                        new Act("PORTAL_MOVED", DRE, "DRE", "DRE /dre", "DRE /educacion"),
                        new Act("PORTAL_MOVED", DRE, "DRE", "DRE /educacion", "DREC /drec"));
        assertThat(changes.heard()).hasSize(2);
    }

    @Test
    void it_may_have_its_old_address_again_and_the_one_it_leaves_leads_back() {
        move("DRE", "educacion");
        move("DRE", "dre");

        assertThat(view().path()).isEqualTo("/dre");
        assertThat(agencies.formerSlugs()).extracting(FormerSlug::slug).containsExactly("educacion");
        assertThat(whoIsAt("educacion")).isEqualTo(DRE);
    }

    @Test
    void the_code_stays_and_with_it_the_numbers_of_cases_and_norms() {
        var before = view();
        move("DREC", "drec");

        assertThat(view().code()).isEqualTo(before.code());
        assertThat(view().numberingSeries()).isEqualTo(before.numberingSeries());
    }

    @Test
    void an_address_that_another_has_or_had_and_a_word_of_the_region_are_refused() {
        desk.move(FewAgencies.WITHOUT, "ARCHIVO", "memoria", 0, WEBMASTER);

        assertRejected(() -> move("DRE", "memoria"), PortalReason.SLUG_TAKEN);
        assertRejected(() -> move("DRE", "archivo"), PortalReason.SLUG_TAKEN);
        assertRejected(() -> move("DRE", "normas"), PortalReason.SLUG_RESERVED);
        assertRejected(() -> move("DRE", "gestion"), PortalReason.SLUG_RESERVED);
        assertRejected(() -> move("DRE", "api"), PortalReason.SLUG_RESERVED);
        assertRejected(() -> move("D", "Educación"), PortalReason.ACRONYM_MALFORMED, PortalReason.SLUG_MALFORMED);
        assertRejected(() -> move("DRE", "x".repeat(41)), PortalReason.SLUG_MALFORMED);
        assertThat(view().path()).isEqualTo("/dre");
    }

    @Test
    void the_region_stays_at_the_root() {
        assertRejected(
                () -> desk.move(AgencyCode.REGION, "GRC", "region", 0, WEBMASTER), PortalReason.THE_REGION_STAYS);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten_and_nothing_new_is_no_act() {
        assertRejected(() -> desk.move(DRE, "DRE", "educacion", 7, WEBMASTER), PortalReason.CHANGED_MEANWHILE);
        move("DRE", "dre");
        assertThat(acts).isEmpty();
    }

    @Test
    void nobody_but_an_administrator_of_portals_moves_one() {
        Stream.of(Actor.CITIZEN, AUDITOR, RECEPTIONIST, EVALUATOR, OPERATOR)
                .forEach(actor -> assertThatExceptionOfType(NotAllowed.class)
                        .isThrownBy(() -> desk.move(DRE, "DRE", "educacion", 0, actor)));
    }

    private void move(String acronym, String slug) {
        desk.move(DRE, acronym, slug, 0, WEBMASTER);
    }

    private AgencyView view() {
        return agencies.find(DRE).orElseThrow().view();
    }

    private AgencyCode whoIsAt(String word) {
        return new Organisation(new AgencyDesk(agencies, changes))
                .bySlug(word)
                .orElseThrow()
                .code();
    }

    private static void assertRejected(ThrowingCallable attempt, PortalReason... reasons) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(attempt)
                .satisfies(rejected -> assertThat(rejected.reasons()).containsExactly(reasons));
    }
}
