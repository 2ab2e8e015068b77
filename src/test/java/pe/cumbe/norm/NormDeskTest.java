package pe.cumbe.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountFixtures;
import pe.cumbe.account.Actor;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.norm.NormDesk.LoadReport;
import pe.cumbe.shared.Rejected;

class NormDeskTest {

    private final InMemoryNorms norms = new InMemoryNorms();
    private final List<NormsLoaded> announced = new ArrayList<>();
    private final NormDesk desk = NormFixtures.desk(norms, announced);

    @Test
    void loading_the_same_norm_twice_changes_nothing_and_says_nothing() {
        var law = NormFixtures.law("a/1", "27806", 2002, "Texto.");

        assertThat(desk.load(law)).isEqualTo(new LoadReport(1, 0, 0));
        assertThat(desk.load(law)).isEqualTo(new LoadReport(0, 0, 1));

        assertThat(norms.count()).isOne();
        assertThat(announced).containsExactly(new NormsLoaded(List.of("a/1")));
    }

    @Test
    void a_new_text_keeps_the_address() {
        desk.load(NormFixtures.law("a/1", "27806", 2002, "Texto."));
        var before = norms.byExternalId("a/1").orElseThrow().address();

        var report = desk.load(NormFixtures.law("a/1", "27807", 2003, "Otro texto."));

        var norm = norms.byExternalId("a/1").orElseThrow();
        assertThat(report).isEqualTo(new LoadReport(0, 1, 0));
        assertThat(norm.address()).isEqualTo(before);
        assertThat(norms.part(norm, 1).orElseThrow().text()).isEqualTo("Otro texto.");
    }

    @Test
    void a_newcomer_of_the_same_identity_does_not_take_the_address() {
        desk.load(NormFixtures.law("a/1", "27806", 2002, "El primero."));
        desk.load(NormFixtures.law("b/1", "027806", 2002, "El segundo."));

        assertThat(norms.at("ley-congreso/2002/27806").orElseThrow().externalId())
                .isEqualTo("a/1");
        assertThat(norms.homonyms("ley-congreso/2002/27806"))
                .extracting(Norm::externalId)
                .containsExactly("a/1", "b/1");
    }

    @Test
    void homonyms_inside_one_batch_are_told_apart_too() {
        desk.load(List.of(
                NormFixtures.law("a/1", "1", 2002, "El primero."), NormFixtures.law("b/1", "1", 2002, "El segundo.")));

        assertThat(norms.after(0, 10)).extracting(Norm::address).doesNotHaveDuplicates();
    }

    @Test
    void a_norm_known_by_mention_keeps_its_address_and_its_relations_when_a_source_brings_it() {
        desk.load(NormFixtures.ordinance("D1", 2025, "x"));
        var mention = desk.mention(NormFixtures.law("", "27806", 2002, "").named("?"));
        desk.relate(
                Actor.SYSTEM,
                new RecordRelation("region/or/D1-2025", RelationKind.BASED_ON, mention, "Ley 27806", null, null));

        desk.load(NormFixtures.law("pe/LEY-27806-2002", "27806", 2002, "Texto."));
        desk.mention(NormFixtures.law("", "27806", 2002, "").named("?"));

        var law = norms.at("ley-congreso/2002/27806").orElseThrow();
        assertThat(law.externalId()).isEqualTo("pe/LEY-27806-2002");
        assertThat(law.parts()).isOne();
        assertThat(norms.count()).isEqualTo(2);
        assertThat(norms.relations("pe/LEY-27806-2002")).hasSize(1);
    }

    @Test
    void a_batch_is_announced_once() {
        desk.load(List.of(NormFixtures.law("a/1", "1", 2002, "x"), NormFixtures.law("a/2", "2", 2002, "x")));

        assertThat(announced).containsExactly(new NormsLoaded(List.of("a/1", "a/2")));
    }

    @Test
    void a_norm_that_annuls_another_leaves_it_null_and_says_so() {
        desk.load(NormFixtures.ordinance("D3", 2022, "x"));
        desk.load(NormFixtures.ordinance("D11", 2023, "x"));

        desk.relate(
                Actor.SYSTEM,
                new RecordRelation(
                        "region/or/D11-2023",
                        RelationKind.ANNULS,
                        "region/or/D3-2022",
                        "Ordenanza Regional N.° D3-2022",
                        null,
                        null));

        var annulled = norms.byExternalId("region/or/D3-2022").orElseThrow();
        assertThat(annulled.status()).isEqualTo(NormStatus.ANNULLED);
        assertThat(annulled.statusSource()).hasValue("Ordenanza Regional N.° D11-2023-GR.CAJ-CR");
    }

    @Test
    void nobody_acts_on_a_norm_of_an_office_they_do_not_publish_for() {
        desk.load(NormFixtures.ordinance("D1", 2025, "x"));

        assertThatThrownBy(() -> desk.withdraw(AccountFixtures.RECEPTIONIST, "region/or/D1-2025", "x"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.relate(
                        AccountFixtures.RECEPTIONIST,
                        new RecordRelation("region/or/D1-2025", RelationKind.REPEALS, null, "Ley N.° 1", null, null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void loading_again_does_not_undo_a_confirmed_state() {
        desk.load(NormFixtures.ordinance("D1", 2025, "x"));
        norms.byExternalId("region/or/D1-2025").orElseThrow().confirm(NormStatus.IN_FORCE, "El Peruano", Instant.EPOCH);

        desk.load(NormFixtures.ordinance("D1", 2025, "x, corregido"));

        assertThat(norms.byExternalId("region/or/D1-2025").orElseThrow().status())
                .isEqualTo(NormStatus.IN_FORCE);
    }

    @Test
    void a_state_needs_somebody_who_confirms_it() {
        var law = NormFixtures.law("a/1", "1", 2002, "x");
        var unsourced = new LoadNorm(
                law.externalId(),
                law.typeCode(),
                law.number(),
                null,
                false,
                null,
                null,
                law.title(),
                null,
                null,
                null,
                null,
                NormStatus.IN_FORCE,
                null,
                null,
                "x");

        assertThatThrownBy(() -> desk.load(unsourced)).isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(
                        rejected.reasons().get(0))
                .isEqualTo(LoadReason.STATUS_WITHOUT_SOURCE));
    }
}
