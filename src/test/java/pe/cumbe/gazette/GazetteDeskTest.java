package pe.cumbe.gazette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.cumbe.gazette.GazetteOffice.ANA;
import static pe.cumbe.gazette.GazetteOffice.BERTA;
import static pe.cumbe.gazette.GazetteOffice.DIRESA;
import static pe.cumbe.gazette.GazetteOffice.DRE;
import static pe.cumbe.gazette.GazetteOffice.JORGE;
import static pe.cumbe.gazette.GazetteOffice.PABLO;
import static pe.cumbe.gazette.GazetteOffice.REGION;
import static pe.cumbe.gazette.GazetteOffice.ordinance;
import static pe.cumbe.gazette.GazetteOffice.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pe.cumbe.account.Actor;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.norm.LoadNorm;
import pe.cumbe.norm.NormNumber;
import pe.cumbe.norm.NormStatus;
import pe.cumbe.norm.NormView.RelationRow;
import pe.cumbe.norm.RelationKind;
import pe.cumbe.shared.Rejected;

/** One person writes a norm, another publishes it, and both ends of what it does say so. */
class GazetteDeskTest {

    private final GazetteOffice office = new GazetteOffice();
    private final GazetteDesk desk = office.desk;

    @Test
    void what_one_wrote_and_another_published_is_read_with_its_file_and_its_state() {
        var address = office.published(REGION, ordinance("5"));

        var norm = office.at(address);
        assertThat(address).isEqualTo("or/2026/5");
        assertThat(norm.denomination()).isEqualTo("Ordenanza Regional N.° 5-2026-GR.CAJ-CR");
        assertThat(norm.status()).isEqualTo(NormStatus.IN_FORCE);
        assertThat(norm.statusSource()).isEqualTo("Dependencia de prueba GRC");
        assertThat(norm.inForceFrom()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(norm.issuerName()).isEqualTo("Gobierno Regional de Cajamarca");
        assertThat(norm.signer()).startsWith("Rosa Prueba");
        assertThat(norm.file().sha256().value()).isEqualTo("0".repeat(64));
        assertThat(norm.edition()).isEqualTo(1);
        assertThat(office.acts).containsExactly("NORM_DRAFTED", "NORM_FILE_ATTACHED", "NORM_SENT", "NORM_PUBLISHED");
    }

    @Test
    void nothing_is_public_before_that() {
        office.sent(REGION, ordinance("5"));

        assertThat(office.library.count()).isZero();
    }

    @Test
    void a_dependency_dictates_under_its_own_name() {
        assertThat(office.published(DRE, sheet("RDRS", "118", "GR.CAJ/DRE"))).isEqualTo("rdr-dre/2026/118");
        assertThatThrownBy(() -> desk.begin(DRE, ordinance("5"), ANA)).satisfies(refusing(EditionReason.TYPE_UNKNOWN));
    }

    @Test
    void whoever_wrote_in_it_does_not_publish_it() {
        var id = desk.begin(REGION, ordinance("5"), JORGE);
        desk.attach(office.ref(REGION, id), GazetteOffice.pdf(), JORGE);
        desk.save(office.ref(REGION, id), ordinance("5"), BERTA);
        desk.send(office.ref(REGION, id), JORGE);

        assertThatThrownBy(() -> desk.publish(office.ref(REGION, id), BERTA))
                .satisfies(refusing(EditionReason.SAME_PERSON));
        assertThat(office.library.count()).isZero();
        desk.publish(office.ref(REGION, id), PABLO);
        assertThat(office.library.count()).isEqualTo(1);
    }

    @Test
    void what_repeals_another_is_said_by_both() {
        var old = office.at(office.published(REGION, ordinance("5")));

        var address = office.published(
                REGION,
                sheet(
                        "OR",
                        "6",
                        "GR.CAJ-CR",
                        new SheetRelation(RelationKind.REPEALS, old.externalId(), old.denomination(), null, null)));

        assertThat(office.at(old.address()).status()).isEqualTo(NormStatus.REPEALED);
        assertThat(office.at(old.address()).statusSource()).isEqualTo("Ordenanza Regional N.° 6-2026-GR.CAJ-CR");
        assertThat(office.at(old.address()).relations())
                .extracting(RelationRow::textKey, RelationRow::address)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("RelationKind.passive.REPEALS", address));
        assertThat(office.at(address).relations())
                .extracting(RelationRow::textKey, RelationRow::address)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("RelationKind.REPEALS", "or/2026/5"));
    }

    @Test
    void what_is_repealed_is_not_amended_any_more() {
        var old = office.at(office.published(REGION, ordinance("5")));
        office.published(REGION, sheet("OR", "6", "GR.CAJ-CR", acts(RelationKind.REPEALS, old.externalId())));

        office.published(REGION, sheet("OR", "7", "GR.CAJ-CR", acts(RelationKind.AMENDS, old.externalId())));

        assertThat(office.at("or/2026/5").status()).isEqualTo(NormStatus.REPEALED);
    }

    @Test
    void a_correction_that_no_longer_repeals_gives_the_other_its_state_back() {
        var old = office.at(office.published(REGION, ordinance("5")));
        var acting = office.at(
                office.published(REGION, sheet("OR", "6", "GR.CAJ-CR", acts(RelationKind.REPEALS, old.externalId()))));

        office.corrected(REGION, acting.externalId(), because(sheet("OR", "6", "GR.CAJ-CR"), "No derogaba"));

        assertThat(office.at("or/2026/5").status()).isEqualTo(NormStatus.IN_FORCE);
        assertThat(office.at("or/2026/5").relations()).isEmpty();
    }

    @Test
    void a_correction_is_the_next_edition_at_the_same_address_and_says_why() {
        var norm = office.at(office.published(REGION, ordinance("5")));

        office.corrected(REGION, norm.externalId(), because(sheet("OR", "99", "OTRA"), "Un número mal copiado"));

        var now = office.at("or/2026/5");
        assertThat(now.edition()).isEqualTo(2);
        assertThat(now.editionWhy()).isEqualTo("Un número mal copiado");
        assertThat(now.denomination()).isEqualTo("Ordenanza Regional N.° 5-2026-GR.CAJ-CR");
        assertThat(office.editions.of(REGION.code(), norm.externalId(), java.util.Set.of(EditionState.REPLACED)))
                .hasSize(1);
        assertThat(office.acts).endsWith("NORM_CORRECTED");
    }

    @Test
    void two_who_correct_one_norm_write_in_one_draft() {
        var norm = office.at(office.published(REGION, ordinance("5")));

        assertThat(desk.correct(REGION, norm.externalId(), ANA))
                .isEqualTo(desk.correct(REGION, norm.externalId(), JORGE));
    }

    @Test
    void two_corrections_written_at_once_are_two_editions() {
        var norm = office.at(office.published(REGION, ordinance("5"))).externalId();
        var one = desk.correct(REGION, norm, ANA);
        var other = desk.saveApart(
                new EditionRef(REGION, one, 7), because(sheet("OR", "5", "GR.CAJ-CR"), "La otra"), JORGE);
        desk.save(office.ref(REGION, one), because(sheet("OR", "5", "GR.CAJ-CR"), "La una"), ANA);
        for (var id : List.of(one, other)) {
            desk.send(office.ref(REGION, id), ANA);
            desk.publish(office.ref(REGION, id), PABLO);
        }

        assertThat(office.at("or/2026/5").edition()).isEqualTo(3);
        assertThat(office.at("or/2026/5").editionWhy()).isEqualTo("La otra");
        assertThat(office.editions.of(REGION.code(), norm, java.util.Set.of(EditionState.PUBLISHED)))
                .hasSize(1);
    }

    @Test
    void a_withdrawn_norm_tells_why_and_is_corrected_no_more() {
        var norm = office.at(office.published(REGION, ordinance("5")));

        assertThatThrownBy(() -> desk.withdraw(REGION, norm.externalId(), "  ", PABLO))
                .satisfies(refusing(EditionReason.JUDGEMENT_MISSING));
        desk.withdraw(REGION, norm.externalId(), "No era de la región", PABLO);

        assertThat(office.at("or/2026/5").withdrawnReason()).isEqualTo("No era de la región");
        assertThatThrownBy(() -> desk.correct(REGION, norm.externalId(), ANA))
                .satisfies(refusing(EditionReason.NORM_WITHDRAWN));
        assertThat(office.acts).endsWith("NORM_WITHDRAWN");
    }

    @Test
    void the_same_type_number_and_year_is_asked_about_and_may_be_another_norm() {
        office.published(REGION, ordinance("005"));
        var id = office.draft(REGION, ordinance("5"));

        assertThat(desk.twins(REGION, desk.open(REGION, id, ANA), ANA)).hasSize(1);
        assertThatThrownBy(() -> desk.send(office.ref(REGION, id), ANA)).satisfies(refusing(EditionReason.DUPLICATE));
        var sheet = ordinance("5");
        desk.save(
                office.ref(REGION, id),
                new NormSheet(
                        sheet.type(),
                        sheet.number(),
                        sheet.year(),
                        sheet.siglas(),
                        sheet.sumilla(),
                        sheet.signedOn(),
                        sheet.publishedOn(),
                        null,
                        sheet.signer(),
                        sheet.text(),
                        true,
                        "",
                        List.of()),
                ANA);
        desk.send(office.ref(REGION, id), ANA);

        assertThat(desk.publish(office.ref(REGION, id), PABLO)).matches("or/2026/5-h[0-9a-f]{8}");
    }

    @Test
    void a_norm_that_was_only_mentioned_keeps_its_address_when_it_is_published() {
        office.normDesk.mention(new LoadNorm(
                "-",
                "RER",
                new NormNumber("45", 2026, "GR.CAJ/P"),
                null,
                true,
                null,
                null,
                "Resolución mencionada",
                null,
                null,
                null,
                null,
                NormStatus.UNVERIFIED,
                null,
                null,
                ""));

        assertThat(office.published(REGION, sheet("RER", "045", "GR.CAJ/P"))).isEqualTo("rer/2026/45");
        assertThat(office.library.count()).isEqualTo(1);
    }

    @Test
    void what_was_published_here_no_source_changes() {
        var norm = office.at(office.published(REGION, ordinance("5")));

        var report = office.normDesk.load(new LoadNorm(
                norm.externalId(),
                "OR",
                new NormNumber("5", 2026, "GR.CAJ-CR"),
                null,
                true,
                null,
                null,
                "Otra cosa",
                null,
                null,
                null,
                null,
                NormStatus.UNVERIFIED,
                null,
                null,
                "Otro texto"));

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(office.at("or/2026/5").sumilla()).isEqualTo("Declara algo inventado");
    }

    @Test
    void a_norm_that_applies_later_is_in_force_from_that_day() {
        var sheet = ordinance("5");
        var later = new NormSheet(
                sheet.type(),
                sheet.number(),
                sheet.year(),
                sheet.siglas(),
                sheet.sumilla(),
                sheet.signedOn(),
                sheet.publishedOn(),
                LocalDate.of(2026, 12, 1),
                sheet.signer(),
                sheet.text(),
                false,
                "",
                List.of());
        office.published(REGION, later);
        assertThat(office.at("or/2026/5").status()).isEqualTo(NormStatus.PUBLISHED);

        office.normDesk.enterIntoForce(LocalDate.of(2026, 11, 30));
        assertThat(office.at("or/2026/5").status()).isEqualTo(NormStatus.PUBLISHED);
        office.normDesk.enterIntoForce(LocalDate.of(2026, 12, 1));

        assertThat(office.at("or/2026/5").status()).isEqualTo(NormStatus.IN_FORCE);
    }

    @Test
    void whoever_comes_with_what_another_changed_is_told_and_loses_nothing() {
        var id = office.draft(REGION, ordinance("5"));
        var stale = new EditionRef(REGION, id, 7);

        assertThatThrownBy(() -> desk.save(stale, ordinance("8"), JORGE)).satisfies(refusing(EditionReason.STALE));
        var apart = desk.saveApart(stale, ordinance("8"), JORGE);

        assertThat(desk.open(REGION, id, ANA).sheet().number()).isEqualTo("5");
        assertThat(desk.open(REGION, apart, ANA).sheet().number()).isEqualTo("8");
        assertThat(desk.open(REGION, apart, ANA).file()).isNotNull();
    }

    @Test
    void what_was_given_back_can_be_mended_and_sent_again() {
        var id = office.sent(REGION, ordinance("5"));

        assertThatThrownBy(() -> desk.sendBack(office.ref(REGION, id), " ", PABLO))
                .satisfies(refusing(EditionReason.JUDGEMENT_MISSING));
        desk.sendBack(office.ref(REGION, id), "El día de la firma es otro", PABLO);
        assertThat(desk.open(REGION, id, ANA).judgement()).isEqualTo("El día de la firma es otro");
        desk.save(office.ref(REGION, id), ordinance("5"), ANA);
        desk.send(office.ref(REGION, id), ANA);

        assertThat(desk.publish(office.ref(REGION, id), PABLO)).isEqualTo("or/2026/5");
    }

    @Test
    void only_a_pdf_is_the_signed_file() {
        var id = desk.begin(REGION, ordinance("5"), ANA);

        for (var kind : FileKind.values()) {
            if (kind != FileKind.PDF) {
                assertThatThrownBy(() -> desk.attach(office.ref(REGION, id), GazetteOffice.file(kind), ANA))
                        .as(kind.name())
                        .satisfies(refusing(EditionReason.FILE_NOT_PDF));
            }
        }
        assertThatThrownBy(() -> desk.send(office.ref(REGION, id), ANA))
                .satisfies(refusing(EditionReason.FILE_MISSING));
    }

    /** Every verb, by somebody of another agency and by somebody with the other permission. */
    @TestFactory
    Stream<DynamicTest> nobody_does_what_is_not_theirs() {
        var id = office.sent(REGION, ordinance("5"));
        var draft = office.draft(REGION, ordinance("6"));
        var norm = office.at(office.published(REGION, ordinance("7"))).externalId();
        var edits = GazetteOffice.actor("otra", Role.NORMS_EDITOR, DIRESA);
        var publishes = GazetteOffice.actor("otro", Role.PUBLISHER, DIRESA);
        record Verb(String name, boolean ofEditors, BiConsumer<AgencyView, Actor> act) {}
        var verbs = List.of(
                new Verb("begins", true, (at, who) -> desk.begin(at, ordinance("9"), who)),
                new Verb("saves", true, (at, who) -> desk.save(office.ref(at, draft), ordinance("9"), who)),
                new Verb("saves apart", true, (at, who) -> desk.saveApart(office.ref(at, draft), ordinance("9"), who)),
                new Verb("attaches", true, (at, who) -> desk.attach(office.ref(at, draft), GazetteOffice.pdf(), who)),
                new Verb("sends", true, (at, who) -> desk.send(office.ref(at, draft), who)),
                new Verb("discards", true, (at, who) -> desk.discard(office.ref(at, draft), who)),
                new Verb("corrects", true, (at, who) -> desk.correct(at, norm, who)),
                new Verb("sends back", false, (at, who) -> desk.sendBack(office.ref(at, id), "x", who)),
                new Verb("publishes", false, (at, who) -> desk.publish(office.ref(at, id), who)),
                new Verb("withdraws", false, (at, who) -> desk.withdraw(at, norm, "x", who)));
        var tests = Stream.<DynamicTest>builder();
        for (var verb : verbs) {
            var stranger = verb.ofEditors() ? edits : publishes;
            tests.add(DynamicTest.dynamicTest("somebody of another agency " + verb.name(), () -> assertThatThrownBy(
                            () -> verb.act().accept(REGION, stranger))
                    .isInstanceOf(NotAllowed.class)));
            tests.add(DynamicTest.dynamicTest("somebody of another agency, under its own name, " + verb.name(), () -> {
                if (!verb.name().equals("begins")) {
                    assertThatThrownBy(() -> verb.act().accept(DIRESA, stranger))
                            .isInstanceOf(Rejected.class);
                }
            }));
            tests.add(DynamicTest.dynamicTest("whoever may only do the rest " + verb.name(), () -> assertThatThrownBy(
                            () -> verb.act().accept(REGION, verb.ofEditors() ? PABLO : ANA))
                    .isInstanceOf(NotAllowed.class)));
            tests.add(DynamicTest.dynamicTest("somebody who did not sign in " + verb.name(), () -> assertThatThrownBy(
                            () -> verb.act().accept(REGION, Actor.CITIZEN))
                    .isInstanceOf(NotAllowed.class)));
        }
        for (var stranger : List.of(edits, publishes, Actor.CITIZEN)) {
            tests.add(DynamicTest.dynamicTest("a stranger opens and lists", () -> {
                assertThatThrownBy(() -> desk.open(REGION, id, stranger)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> desk.rows(REGION, java.util.Set.of(EditionState.DRAFT), stranger))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> desk.own(REGION, null, stranger)).isInstanceOf(NotAllowed.class);
            }));
        }
        return tests.build();
    }

    private static SheetRelation acts(RelationKind kind, String norm) {
        return new SheetRelation(kind, norm, "otra norma", null, null);
    }

    private static NormSheet because(NormSheet sheet, String why) {
        return new NormSheet(
                sheet.type(),
                sheet.number(),
                sheet.year(),
                sheet.siglas(),
                sheet.sumilla(),
                sheet.signedOn(),
                sheet.publishedOn(),
                sheet.inForceFrom(),
                sheet.signer(),
                sheet.text(),
                false,
                why,
                sheet.relations());
    }

    private static java.util.function.Consumer<Throwable> refusing(EditionReason reason) {
        return thrown -> assertThat(((Rejected) thrown).reasons()).isEqualTo(List.of(reason));
    }
}
