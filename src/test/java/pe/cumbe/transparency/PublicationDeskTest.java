package pe.cumbe.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.attachment.Fingerprint;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;

/** The coordinator of an agency publishes what is its own; what is out never changes. */
class PublicationDeskTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), OfficialClock.ZONE);
    private static final LocalDate QUARTER_END = LocalDate.of(2026, 9, 30);
    private static final AgencyCode DRE = new AgencyCode("DRE");
    private static final Actor ANA = coordinator("ana", DRE);
    private static final Actor BETO = coordinator("beto", new AgencyCode("DIRESA"));

    private final InMemoryPublications publications = new InMemoryPublications();
    private final InMemoryItems items = new InMemoryItems();
    private final List<String> acts = new ArrayList<>();
    private final TransparencyDesk transparency = new TransparencyDesk(
            items,
            publications,
            TransparencyFixtures.book(),
            TransparencyFixtures.calendars(),
            (actor, act) -> acts.add(act.kind()),
            TODAY);
    private final PublicationDesk desk = new PublicationDesk(
            items,
            publications,
            transparency,
            (actor, act) -> acts.add(actor.username() + " " + act.kind() + " " + act.agency() + " " + act.subject()),
            TODAY);

    @BeforeEach
    void items_are_loaded() {
        transparency.load(
                List.of(
                        item("3.1", ItemScope.EACH_AGENCY),
                        item("3.2", ItemScope.EACH_AGENCY),
                        item("6.1", ItemScope.EACH_AGENCY),
                        item("11.5", ItemScope.ENTITY)),
                Actor.SYSTEM);
        acts.clear();
    }

    @Test
    void a_table_is_read_back_as_it_was_published_and_goes_on_the_record() {
        var table = "Obra,Avance\nPuente,80 %\n";
        var published = desk.publish(publication(PublicationKind.TABLE, table, ""), ANA);

        assertThat(published.period().name()).isEqualTo("2026-T3");
        assertThat(published.number()).isEqualTo(1);
        assertThat(published.sha256()).isEqualTo(Publication.sha256(table));
        assertThat(transparency.csv(TransparencyFixtures.agency("DRE"), published.id()))
                .contains(table);
        assertThat(transparency.csv(TransparencyFixtures.agency("DIRESA"), published.id()))
                .isEmpty();
        assertThat(acts).containsExactly("ana PUBLICATION_MADE DRE 3.1 2026-T3");
    }

    @Test
    void a_correction_needs_a_reason_and_leaves_the_first_where_it_was() {
        desk.publish(publication(PublicationKind.NO_MOVEMENT, "", ""), ANA);

        refused(
                () -> desk.publish(publication(PublicationKind.TABLE, "Obra\nPuente\n", ""), ANA),
                PublicationReason.REASON_MISSING);
        desk.publish(publication(PublicationKind.TABLE, "Obra\nPuente\n", "Faltaba una obra"), ANA);

        var history = transparency
                .item(TransparencyFixtures.agency("DRE"), "3.1")
                .orElseThrow()
                .publications();
        assertThat(history).extracting(PublicationView::number).containsExactly(2, 1);
        assertThat(history)
                .extracting(PublicationView::kind)
                .containsExactly(PublicationKind.TABLE, PublicationKind.NO_MOVEMENT);
        assertThat(history.get(0).reason()).isEqualTo("Faltaba una obra");
        assertThat(history.get(1).reason()).isNull();
        assertThat(acts)
                .containsExactly("ana PUBLICATION_MADE DRE 3.1 2026-T3", "ana PUBLICATION_CORRECTED DRE 3.1 2026-T3");
    }

    @Test
    void there_is_nothing_to_correct_before_something_is_out() {
        refused(
                () -> desk.publish(publication(PublicationKind.NO_MOVEMENT, "", "Había un error"), ANA),
                PublicationReason.NOTHING_TO_CORRECT);
    }

    @ParameterizedTest
    @EnumSource(PublicationKind.class)
    void the_coordinator_of_another_agency_is_refused(PublicationKind kind) {
        assertThatThrownBy(() -> desk.publish(publication(kind, "Obra\nPuente\n", ""), BETO))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.items(TransparencyFixtures.agency("DRE"), BETO))
                .isInstanceOf(NotAllowed.class);
        assertThat(publications.newest(DRE)).isEmpty();
        assertThat(acts).isEmpty();
    }

    @Test
    void what_the_region_publishes_is_no_item_of_a_dependency() {
        refused(
                () -> desk.publish(
                        publication("11.5", PublicationKind.NO_MOVEMENT, QUARTER_END, "Nada", "", "", "Rosa", ""), ANA),
                PublicationReason.ITEM_UNKNOWN);
        assertThat(transparency.item(TransparencyFixtures.agency("DRE"), "11.5"))
                .isEmpty();
    }

    @Test
    void what_is_not_right_says_why() {
        var later = LocalDate.of(2026, 11, 24);
        var link = PublicationKind.LINK;
        var none = PublicationKind.NO_MOVEMENT;
        refused(publishing("9.9", none, QUARTER_END, "Nada", "", "Rosa"), PublicationReason.ITEM_UNKNOWN);
        refused(publishing("3.1", none, later, "Nada", "", "Rosa"), PublicationReason.DAY_TO_COME);
        refused(publishing("3.1", none, LocalDate.of(2002, 8, 2), "Nada", "", "Rosa"), PublicationReason.DAY_TOO_OLD);
        refused(publishing("3.1", none, QUARTER_END, " ", "", "Rosa"), PublicationReason.STATEMENT_MISSING);
        refused(publishing("3.1", none, QUARTER_END, "Nada", "", ""), PublicationReason.SIGNATURE_MISSING);
        refused(publishing("3.1", none, QUARTER_END, "x".repeat(501), "", "Rosa"), PublicationReason.TOO_LONG);
        refused(publishing("3.1", link, QUARTER_END, "Obras", "", ""), PublicationReason.ADDRESS_UNUSABLE);
        refused(
                publishing("3.1", link, QUARTER_END, "Obras", "javascript:alert(1)", ""),
                PublicationReason.ADDRESS_UNUSABLE);
        refused(
                publishing("3.1", PublicationKind.TABLE, QUARTER_END, "Obras", "", ""),
                PublicationReason.TABLE_MISSING);
        assertThat(acts).isEmpty();
    }

    @Test
    void the_figures_leave_notices_out_and_say_of_what_nothing_was_published() {
        desk.publish(publication("3.1", PublicationKind.NO_MOVEMENT, QUARTER_END, "Nada", "", "", "Rosa", ""), ANA);
        desk.publish(publication("3.2", PublicationKind.ABSENCE_NOTICE, QUARTER_END, "No", "", "", "Rosa", ""), ANA);

        // 3.1 came out on 23 November, after 30 October
        assertThat(transparency.of(TransparencyFixtures.agency("DRE")).compliance())
                .isEqualTo(new Compliance(0, 2, 1, 1));
        desk.publish(
                publication(
                        "6.1",
                        PublicationKind.LINK,
                        LocalDate.of(2026, 11, 20),
                        "Planilla",
                        "https://example.org/",
                        "",
                        "",
                        ""),
                ANA);
        assertThat(transparency.of(TransparencyFixtures.agency("DRE")).compliance())
                .isEqualTo(new Compliance(1, 2, 1, 0));
        assertThat(transparency.of(TransparencyFixtures.agency("DIRESA")).compliance())
                .isEqualTo(new Compliance(0, 3, 0, 3));
    }

    @Test
    void the_overdue_come_first_for_whoever_publishes() {
        desk.publish(publication("3.1", PublicationKind.ABSENCE_NOTICE, QUARTER_END, "No", "", "", "Rosa", ""), ANA);

        assertThat(desk.items(TransparencyFixtures.agency("DRE"), ANA))
                .extracting(AgencyItem::standing)
                .containsExactly(ItemStanding.OVERDUE, ItemStanding.OVERDUE, ItemStanding.NOTICE);
    }

    @Test
    void a_file_keeps_its_name_its_weight_and_its_fingerprint() {
        var published = desk.publish(file(FileKind.XLSX), ANA);

        assertThat(published.sha256()).isEqualTo("a".repeat(64));
        assertThat(published.file())
                .isEqualTo(new PublishedFile(new AttachmentId("a".repeat(26)), "obras.xlsx", FileKind.XLSX, 2048));
        assertThat(transparency.csv(TransparencyFixtures.agency("DRE"), published.id()))
                .isEmpty();
    }

    @ParameterizedTest(name = "a file of kind {0} is published: {1}")
    @CsvSource({
        "PDF, true",
        "XLSX, true",
        "ODS, true",
        "CSV, true",
        "DOCX, true",
        "ODT, true",
        "TXT, true",
        "JPEG, true",
        "PNG, true",
        "WEBP, false",
        "HEIC, false"
    })
    void only_what_everybody_can_open_is_published(FileKind kind, boolean taken) {
        if (taken) {
            assertThat(desk.publish(file(kind), ANA).kind()).isEqualTo(PublicationKind.FILE);
        } else {
            refused(() -> desk.publish(file(kind), ANA), PublicationReason.FILE_KIND);
        }
    }

    @Test
    void a_file_that_is_not_there_is_asked_for() {
        refused(() -> desk.publish(publication(PublicationKind.FILE, "", ""), ANA), PublicationReason.FILE_MISSING);
    }

    @ParameterizedTest
    @EnumSource(PublicationKind.class)
    void the_same_sent_twice_is_published_once(PublicationKind kind) {
        var sent = kind == PublicationKind.FILE ? file(FileKind.PDF) : publication(kind, "Obra\nPuente\n", "");
        desk.publish(sent, ANA);
        desk.publish(sent, ANA);

        assertThat(publications.of(DRE, "3.1")).hasSize(1);
        assertThat(acts).hasSize(1);
    }

    @Test
    void a_correction_sent_twice_is_made_once_and_another_one_is_not_taken_for_it() {
        desk.publish(publication(PublicationKind.TABLE, "Obra\nPuente\n", ""), ANA);
        var corrected = publication(PublicationKind.TABLE, "Obra\nCanal\n", "Era un canal");
        desk.publish(corrected, ANA);
        desk.publish(corrected, ANA);
        desk.publish(publication(PublicationKind.TABLE, "Obra\nCanal\n", "Otra razón"), ANA);

        assertThat(publications.of(DRE, "3.1")).hasSize(3);
    }

    @Test
    void who_oversees_the_agency_looks_and_does_not_publish() {
        var head = new Actor("tita", "Tita", List.of(new Grant(Role.HEAD, DRE, null)));

        assertThat(desk.items(TransparencyFixtures.agency("DRE"), head)).hasSize(3);
        assertThatThrownBy(() -> desk.publish(publication(PublicationKind.NO_MOVEMENT, "", ""), head))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.items(TransparencyFixtures.agency("DIRESA"), head))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_year_tells_what_was_published_of_it_and_the_years_between_are_told_as_empty() {
        desk.publish(publication("3.1", PublicationKind.NO_MOVEMENT, QUARTER_END, "Nada", "", "", "Rosa", ""), ANA);
        desk.publish(
                publication("3.1", PublicationKind.NO_MOVEMENT, LocalDate.of(2024, 3, 31), "Antes", "", "", "Rosa", ""),
                ANA);
        var dre = TransparencyFixtures.agency("DRE");

        assertThat(transparency.years(dre, List.of("3.1", "3.2")))
                .containsExactly(new Shelf(2026, true), new Shelf(2025, false), new Shelf(2024, true));
        assertThat(transparency.years(dre, List.of("3.2"))).containsExactly(new Shelf(2026, false));
        assertThat(transparency.inYear(dre, 2024).get("3.1").statement()).isEqualTo("Antes");
        assertThat(transparency.inYear(dre, 2025)).isEmpty();
        assertThat(transparency.inYear(TransparencyFixtures.agency("DIRESA"), 2024))
                .isEmpty();
    }

    @Test
    void the_address_in_the_national_portal_is_the_agencys_own_where_it_has_a_number_there() {
        var item = TransparencyFixtures.item(
                "3.1",
                Frequency.QUARTERLY,
                DueRule.NEVER,
                ItemScope.EACH_AGENCY,
                "https://www.transparencia.gob.pe/finanzas?id_entidad={entidad}&id_tema=19");

        assertThat(NationalAddress.of(item, "14012"))
                .isEqualTo(new NationalAddress(
                        "https://www.transparencia.gob.pe/finanzas?id_entidad=14012&id_tema=19", true, false));
        assertThat(NationalAddress.of(item, null))
                .isEqualTo(new NationalAddress("https://www.transparencia.gob.pe/", false, false));
    }

    private static NewPublication file(FileKind kind) {
        var stored = new AttachmentView(
                new AttachmentId("a".repeat(26)),
                "obras." + kind.extension(),
                kind,
                2048,
                new Fingerprint("a".repeat(64)),
                TODAY.instant());
        return new NewPublication(DRE, "3.1", PublicationKind.FILE, QUARTER_END, "Obras", "", "", stored, "", "");
    }

    private ThrowingCallable publishing(
            String item, PublicationKind kind, LocalDate day, String statement, String address, String signedBy) {
        return () -> desk.publish(publication(item, kind, day, statement, address, "", signedBy, ""), ANA);
    }

    private static NewPublication publication(PublicationKind kind, String table, String reason) {
        return publication("3.1", kind, QUARTER_END, "Prueba", "https://example.org/", table, "Rosa", reason);
    }

    private static NewPublication publication(
            String item,
            PublicationKind kind,
            LocalDate day,
            String statement,
            String address,
            String table,
            String signedBy,
            String reason) {
        return new NewPublication(DRE, item, kind, day, statement, address, table, signedBy, reason);
    }

    private static ItemView item(String code, ItemScope scope) {
        return TransparencyFixtures.item(code, Frequency.QUARTERLY, DueRule.QUARTER_END_PLUS_30_CALENDAR_DAYS, scope);
    }

    private static void refused(ThrowingCallable what, PublicationReason why) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                .containsExactly(why));
    }

    private static Actor coordinator(String username, AgencyCode agency) {
        return new Actor(username, username, List.of(new Grant(Role.TRANSPARENCY_COORDINATOR, agency, null)));
    }
}
