package pe.cumbe.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.cumbe.filing.Retained;

/** Incidents with their hours, and what is erased when. */
class PrivacyDeskTest {

    private final PrivacyHouse house = new PrivacyHouse();

    @Test
    void an_incident_is_told_within_48_hours_of_being_known() {
        var known = house.clock.instant().minus(Duration.ofHours(3));
        var code = house.privacy.openIncident(PrivacyHouse.OFFICER, known, "Se perdió un equipo.");

        var incident = house.privacy.incidents(PrivacyHouse.OFFICER).get(0);
        assertThat(code).isEqualTo("INC-2026-0001");
        assertThat(incident.tellBy()).isEqualTo(known.plus(Duration.ofDays(2)));
        assertThat(incident.isLate(known.plus(Duration.ofDays(2)))).isFalse();
        assertThat(incident.isLate(known.plus(Duration.ofDays(2)).plusSeconds(1)))
                .isTrue();

        house.privacy.note(PrivacyHouse.OFFICER, code, Incident.NoteKind.TOLD_AUTHORITY, "Oficio 5", "");
        assertThat(house.privacy.incidents(PrivacyHouse.OFFICER).get(0).isLate(known.plus(Duration.ofDays(9))))
                .isFalse();
        assertThatThrownBy(() -> house.privacy.note(
                        PrivacyHouse.OFFICER, code, Incident.NoteKind.TOLD_AUTHORITY, "Oficio 6", ""))
                .hasMessageContaining("ALREADY_TOLD");
    }

    @Test
    void told_after_the_hours_it_says_why() {
        var code = house.privacy.openIncident(PrivacyHouse.OFFICER, house.clock.instant(), "Se perdió un equipo.");
        house.now = house.now.plusHours(49);

        assertThatThrownBy(() -> house.privacy.note(
                        PrivacyHouse.OFFICER, code, Incident.NoteKind.TOLD_AUTHORITY, "Oficio 5", ""))
                .hasMessageContaining("DELAY_MISSING");
        house.privacy.note(PrivacyHouse.OFFICER, code, Incident.NoteKind.TOLD_AUTHORITY, "Oficio 5.", "Fue feriado.");

        assertThat(house.privacy.incidents(PrivacyHouse.OFFICER).get(0).notes())
                .extracting(Incident.Line::words)
                .containsExactly("Se perdió un equipo.", "Oficio 5. Fue feriado.");
    }

    @Test
    void nothing_written_of_an_incident_changes() {
        var code = house.privacy.openIncident(PrivacyHouse.OFFICER, house.clock.instant(), "Fueron 20 personas.");
        house.privacy.note(PrivacyHouse.OFFICER, code, Incident.NoteKind.CORRECTION, "Fueron 22 personas.", "");

        assertThat(house.privacy.incidents(PrivacyHouse.OFFICER).get(0).notes())
                .extracting(Incident.Line::kind)
                .containsExactly(Incident.NoteKind.WHAT, Incident.NoteKind.CORRECTION);
        assertThatThrownBy(
                        () -> house.privacy.note(PrivacyHouse.OFFICER, code, Incident.NoteKind.WHAT, "Otra cosa.", ""))
                .hasMessageContaining("NOT_NOW");
    }

    @Test
    void an_incident_of_tomorrow_or_without_words_is_refused() {
        var now = house.clock.instant();
        assertThatThrownBy(() -> house.privacy.openIncident(PrivacyHouse.OFFICER, now.plusSeconds(1), "x"))
                .hasMessageContaining("INSTANT_WRONG");
        assertThatThrownBy(() -> house.privacy.openIncident(PrivacyHouse.OFFICER, now, "  "))
                .hasMessageContaining("WORDS_MISSING");
        assertThatThrownBy(() -> house.privacy.openIncident(PrivacyHouse.OFFICER, now, "x".repeat(20_001)))
                .hasMessageContaining("TOO_LONG");
        assertThat(house.acts).isEmpty();
    }

    @Test
    void only_what_a_confirmed_rule_says_is_erased_and_each_purge_is_an_act_with_its_count() {
        var drafts = new Counted("drafts", 7);
        var cases = new Counted("case-files", 5);
        var complaints = new Counted("complaints", 3);
        rule("drafts", 30, true);
        rule("case-files", null, false);
        rule("complaints", 1095, false);
        rule("sign-ins", 10, true);
        var retention = house.retention(drafts, cases, complaints);

        assertThat(retention.plan(PrivacyHouse.OFFICER))
                .extracting(RetentionLine::due)
                .containsExactly(7L, null, null, null);
        assertThat(retention.applied()).containsExactly("drafts");
        for (var kind : List.of("drafts", "case-files", "complaints", "sign-ins", "nada")) {
            retention.purge(kind);
        }

        assertThat(drafts.purged).containsExactly(house.clock.instant().minus(Duration.ofDays(30)));
        assertThat(cases.purged).isEmpty();
        assertThat(complaints.purged).isEmpty();
        assertThat(house.acts).hasSize(1);
        assertThat(house.acts.get(0).kind()).isEqualTo("PERSONAL_DATA_PURGED");
        assertThat(house.acts.get(0).subject()).isEqualTo("drafts");
        assertThat(house.acts.get(0).after()).isEqualTo("7");

        drafts.left = 0;
        retention.purge("drafts");
        assertThat(house.acts).hasSize(1);
    }

    @Test
    void a_rule_that_waits_is_listed_and_once_the_content_confirms_it_it_purges_and_the_change_is_on_record() {
        var asked = new Counted("access-requests", 4);
        var retention = house.retention(asked);
        house.privacy.load(List.of(), List.of(access(null, false)));

        assertThat(retention.plan(PrivacyHouse.OFFICER))
                .extracting(line -> line.rule().kind(), RetentionLine::due)
                .containsExactly(tuple("access-requests", null));
        retention.purge("access-requests");
        assertThat(asked.purged).isEmpty();
        assertThat(house.acts).isEmpty();

        house.privacy.load(List.of(), List.of(access(1825, true)));
        house.privacy.load(List.of(), List.of(access(1825, true)));
        assertThat(house.rules).hasSize(1);
        assertThat(retention.plan(PrivacyHouse.OFFICER))
                .extracting(RetentionLine::due)
                .containsExactly(4L);
        retention.purge("access-requests");

        assertThat(asked.purged).containsExactly(house.clock.instant().minus(Duration.ofDays(1825)));
        assertThat(house.acts)
                .extracting(act -> act.kind(), act -> act.subject(), act -> act.after())
                .containsExactly(
                        tuple("RETENTION_RULE_CHANGED", "access-requests", "1825 d"),
                        tuple("PERSONAL_DATA_PURGED", "access-requests", "4"));
    }

    @Test
    void a_notice_that_is_new_or_changed_in_the_content_is_told() {
        house.privacy.load(List.of(notice("acceso", "Responder")), List.of());
        house.privacy.load(List.of(notice("acceso", "Responderte"), notice("clave", "Enviarte un enlace")), List.of());

        assertThat(house.privacy.notices())
                .extracting(PrivacyNotice.View::form, PrivacyNotice.View::purpose)
                .containsExactly(tuple("acceso", "Responderte"), tuple("clave", "Enviarte un enlace"));
    }

    private static RetentionRule.View access(Integer days, boolean confirmed) {
        return new RetentionRule.View("access-requests", "Quien pidió", days, "prueba", confirmed, "");
    }

    private static PrivacyNotice.View notice(String form, String purpose) {
        return new PrivacyNotice.View(form, form, purpose, "Nada", "Nada", "Nadie", "", "access-requests");
    }

    private void rule(String kind, Integer days, boolean confirmed) {
        house.rules.add(new RetentionRule(
                house.rules.size(), new RetentionRule.View(kind, kind, days, "prueba", confirmed, "")));
    }

    private static final class Counted implements Retained {

        private final String kind;
        private final List<Instant> purged = new ArrayList<>();
        private long left;

        private Counted(String kind, long left) {
            this.kind = kind;
            this.left = left;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public long countBefore(Instant instant) {
            return left;
        }

        @Override
        public long purgeBefore(Instant instant) {
            purged.add(instant);
            return left;
        }
    }
}
