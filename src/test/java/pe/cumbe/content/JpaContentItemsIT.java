package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;

/** Contents in the real database. */
class JpaContentItemsIT extends Slice {

    private static final AgencyCode DIRESA = new AgencyCode("DIRESA");
    private static final AgencyCode DRE = new AgencyCode("DRE");
    private static final Actor EDITOR =
            new Actor("editor.diresa", "Ana", List.of(new Grant(Role.EDITOR, DIRESA, null)));
    private static final Actor PUBLISHER =
            new Actor("publicador.diresa", "Beto", List.of(new Grant(Role.PUBLISHER, DIRESA, null)));

    @Inject
    private ContentDesk desk;

    @Inject
    private PlantingDesk planting;

    @Inject
    private PublishedDesk reading;

    @Inject
    private ScheduleDesk schedule;

    @Inject
    private UpkeepDesk upkeep;

    @Inject
    private PreviewLinkDesk previews;

    @Inject
    private EditorStartDesk starts;

    @Inject
    private ScheduleWorker worker;

    @Inject
    private ExaminationDesk examining;

    @Inject
    private FourEyesDesk eyes;

    @Inject
    private Clock clock;

    @Inject
    private Organisation organisation;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void what_is_published_is_read_by_its_portal_and_by_all_and_by_no_other() {
        var before = reading.published(Optional.empty(), ContentKind.NEWS, 1).total();
        var item = published("Vacunas");

        assertThat(reading.published(Optional.empty(), ContentKind.NEWS, 1).total())
                .isEqualTo(before + 1);
        assertThat(reading.published(Optional.of(DIRESA), ContentKind.NEWS, 1).items())
                .extracting(PublishedView::slug)
                .containsExactly(item.slug());
        assertThat(reading.published(Optional.of(DRE), ContentKind.NEWS, 1).items())
                .extracting(PublishedView::agency)
                .containsOnly(DRE);
        assertThat(reading.at(Optional.of(DRE), ContentKind.NEWS, item.slug())).isEmpty();
        assertThat(reading.at(Optional.empty(), ContentKind.NEWS, item.slug())).isPresent();
    }

    @Test
    void the_longest_texts_that_are_taken_fit_and_so_does_a_planted_page_with_the_longest_address() {
        var line = "ñ".repeat(ContentRules.LONGEST_LINE);
        var text = new ContentText(
                "ñ".repeat(ContentRules.LONGEST_TITLE),
                "ñ".repeat(ContentRules.LONGEST_SUMMARY),
                ContentText.blocks("ñ".repeat(ContentRules.LONGEST_BODY)),
                LocalDate.of(2026, 1, 1),
                LocalTime.of(23, 59),
                LocalDate.of(2026, 1, 2),
                line,
                line,
                "(076) 36-1234 anexo 123456",
                "m".repeat(60) + "@" + "e".repeat(50) + ".example",
                null,
                null,
                line,
                new ContentDetails(
                        ContentRules.LAST_ORDINAL,
                        NoticeKind.EMERGENCY,
                        "ñ".repeat(ContentRules.LONGEST_HOURS),
                        "-7.16171234567890123, -78.51281234567890123"));
        var item = desk.start(
                new NewContent(
                        DIRESA,
                        ContentKind.PAGE,
                        "a".repeat(80),
                        UUID.randomUUID().toString(),
                        text),
                EDITOR);
        planting.plant(
                organisation.get(DIRESA), ContentKind.PAGE, "b".repeat(80), ContentText.of("T", "", "x"), Actor.SYSTEM);
        em.flush();
        em.clear();

        assertThat(desk.open(DIRESA, item.id(), EDITOR).orElseThrow().newest().text())
                .isEqualTo(text);
        assertThat(reading.at(Optional.of(DIRESA), ContentKind.PAGE, "b".repeat(80)))
                .isPresent();
    }

    @Test
    void questions_stand_in_their_own_order_and_those_without_a_number_after_them() {
        for (var question : List.of("Sin número", "Dos", "Uno")) {
            var ordinal = List.of("Sin número", "Uno", "Dos").indexOf(question);
            publish(ContentKind.QUESTION, ContentText.of(question, "", "x").with(details(ordinal, null)));
        }

        assertThat(reading.published(Optional.of(DIRESA), ContentKind.QUESTION, 1)
                        .items())
                .extracting(item -> item.text().title())
                .containsExactly("Uno", "Dos", "Sin número");
    }

    @Test
    void a_notice_holds_from_its_first_to_its_last_day() {
        var first = LocalDate.of(2026, 3, 9);
        var text = new ContentText("Huaico", "s", List.of(), first, null, first, "", "", "", "", null, null, "");
        publish(ContentKind.NOTICE, text.with(details(0, NoticeKind.EMERGENCY)));

        assertThat(notices(first.minusDays(1))).isEmpty();
        assertThat(notices(first)).containsExactly("Huaico");
        assertThat(notices(first.plusDays(1))).isEmpty();
    }

    @Test
    void an_old_emergency_stands_before_any_number_of_newer_notices_and_is_told_at_the_regions() {
        var day = LocalDate.of(2026, 3, 9);
        var old = new ContentText(
                "Huaico", "s", List.of(), day.minusYears(1), null, null, "", "", "", "", null, null, "");
        publish(ContentKind.NOTICE, old.with(details(0, NoticeKind.EMERGENCY)));
        var fresh = new ContentText("Cierre", "s", List.of(), day, null, null, "", "", "", "", null, null, "");
        IntStream.range(0, 60).forEach(n -> publish(ContentKind.NOTICE, fresh.with(details(0, NoticeKind.SERVICE))));

        assertThat(notices(day)).hasSize(9).first().isEqualTo("Huaico");
        assertThat(reading.notices(AgencyCode.REGION, day, 50))
                .extracting(item -> item.text().title())
                .contains("Huaico")
                .doesNotContain("Cierre");
        assertThat(reading.notices(DRE, day, 50))
                .extracting(item -> item.text().title())
                .doesNotContain("Huaico", "Cierre");
    }

    private List<String> notices(LocalDate day) {
        return reading.notices(DIRESA, day, 9).stream()
                .map(item -> item.text().title())
                .toList();
    }

    private static ContentDetails details(int ordinal, @Nullable NoticeKind about) {
        return new ContentDetails(ordinal, about, "", "");
    }

    private void publish(ContentKind kind, ContentText text) {
        var begun = new NewContent(DIRESA, kind, "", UUID.randomUUID().toString(), text);
        var item = desk.start(begun, EDITOR);
        desk.send(ref(item), EDITOR);
        desk.publish(ref(item), PUBLISHER);
        em.flush();
    }

    @Test
    void a_list_costs_the_same_statements_for_one_row_and_for_sixty() {
        published("Una");
        var few = statements(this::readEverything);
        IntStream.range(0, 59).forEach(number -> published("Otra " + number));
        var many = statements(this::readEverything);

        assertThat(reading.published(Optional.of(DIRESA), ContentKind.NEWS, 1).total())
                .isEqualTo(60);
        assertThat(many).isEqualTo(few).isLessThan(20);
    }

    private void readEverything() {
        em.clear();
        reading.published(Optional.of(DIRESA), ContentKind.NEWS, 1).items().forEach(PublishedView::plain);
        reading.published(Optional.empty(), ContentKind.NEWS, 1, 100);
        reading.addresses(0, 1000);
        desk.work(DIRESA, null, null, 1, EDITOR);
        desk.work(DIRESA, ContentKind.NEWS, ContentState.PUBLISHED, 1, EDITOR);
    }

    /** Statements of this connection, as the database counts them; the two that ask for the count are left out. */
    private long statements(Runnable work) {
        var before = questions();
        work.run();
        return questions() - before - 1;
    }

    private long questions() {
        var row = (Object[])
                em.createNativeQuery("show session status like 'Questions'").getSingleResult();
        return Long.parseLong(String.valueOf(row[1]));
    }

    @Test
    void of_five_who_save_what_they_all_saw_one_does_and_no_text_of_it_is_lost() throws Exception {
        var item = desk.start(begun("Vacunas"), EDITOR);
        commit();
        var ref = desk.open(DIRESA, item.id(), EDITOR).orElseThrow().ref();
        Callable<String> save = () -> {
            try {
                desk.write(ref, "", ContentText.of("Vacunas", "", "otro"), EDITOR);
                return "saved";
            } catch (Rejected refused) {
                return refused.reasons().toString();
            }
        };

        var answers =
                threads.invokeAll(IntStream.range(0, 5).mapToObj(i -> save).toList());

        var told = new ArrayList<String>();
        for (var answer : answers) {
            told.add(answer.get());
        }
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "saved",
                        "[CHANGED_MEANWHILE]",
                        "[CHANGED_MEANWHILE]",
                        "[CHANGED_MEANWHILE]",
                        "[CHANGED_MEANWHILE]");
        commit(); // this test's own transaction still reads the moment before
        assertThat(desk.history(DIRESA, item.id(), EDITOR).versions()).hasSize(2);
    }

    @Test
    void of_five_who_take_one_address_at_once_one_has_it_and_the_others_are_told() throws Exception {
        Callable<String> take = () -> {
            try {
                desk.start(
                        new NewContent(
                                DIRESA,
                                ContentKind.PAGE,
                                "a-la-vez",
                                UUID.randomUUID().toString(),
                                ContentText.of("Una", "", "")),
                        EDITOR);
                return "taken";
            } catch (Rejected refused) {
                return refused.reasons().toString();
            }
        };

        var answers =
                threads.invokeAll(IntStream.range(0, 5).mapToObj(i -> take).toList());

        var told = new ArrayList<String>();
        for (var answer : answers) {
            told.add(answer.get());
        }
        assertThat(told)
                .containsExactlyInAnyOrder("taken", "[SLUG_TAKEN]", "[SLUG_TAKEN]", "[SLUG_TAKEN]", "[SLUG_TAKEN]");
    }

    @Test
    void what_is_due_is_published_and_withdrawn_and_the_rest_is_left() {
        var item = desk.start(begun("Con fecha"), EDITOR);
        desk.send(ref(item), EDITOR);
        var now = clock.instant();
        var plan = new ContentPlan(now.plusSeconds(60), now.plusSeconds(120), "Terminó");
        schedule.approve(ref(item), plan, PUBLISHER);
        var later = desk.start(begun("Para después"), EDITOR);
        desk.send(ref(later), EDITOR);
        schedule.approve(ref(later), new ContentPlan(now.plusSeconds(600), null, ""), PUBLISHER);
        em.flush();
        em.clear();
        assertThat(desk.open(DIRESA, item.id(), EDITOR).orElseThrow().plan().withdrawWhy())
                .isEqualTo("Terminó");

        carryOut(now.plusSeconds(61));
        assertThat(states(item, later)).containsExactly(ContentState.PUBLISHED, ContentState.SCHEDULED);
        carryOut(now.plusSeconds(121));
        assertThat(states(item, later)).containsExactly(ContentState.WITHDRAWN, ContentState.SCHEDULED);
    }

    private void carryOut(Instant at) {
        OfficialClock.during(at, () -> {
            worker.due().forEach(worker::carryOut);
            return null;
        });
        em.flush();
        em.clear();
    }

    private List<ContentState> states(ContentView... items) {
        return Arrays.stream(items)
                .map(item -> desk.open(DIRESA, item.id(), EDITOR).orElseThrow().state())
                .toList();
    }

    @Test
    void an_editor_s_start_costs_the_same_statements_for_one_row_and_for_twenty() {
        waiting(1);
        var few = statements(this::start);
        IntStream.rangeClosed(2, 12).forEach(this::waiting);
        var many = statements(this::start);

        var found = starts.of(EDITOR);
        assertThat(found.drafts())
                .hasSize(EditorStartDesk.MOST)
                .extracting(StartRow::agency)
                .containsOnly(DIRESA);
        assertThat(found.returned())
                .hasSize(EditorStartDesk.MOST)
                .extracting(StartRow::note)
                .containsOnly("Falta algo");
        assertThat(found.expiring())
                .hasSize(EditorStartDesk.MOST)
                .extracting(StartRow::note)
                .containsOnly("Terminó");
        assertThat(found.due())
                .hasSize(EditorStartDesk.MOST)
                .extracting(StartRow::title)
                .contains("Pasa 1");
        assertThat(many).isEqualTo(few).isLessThan(8);
        var other = new Actor("editor.dre", "Eva", List.of(new Grant(Role.EDITOR, DRE, null)));
        assertThat(starts.of(other).expiring()).isEmpty();
    }

    private void start() {
        em.clear();
        starts.of(EDITOR);
    }

    /** One of each kind of what waits for an editor. */
    private void waiting(int number) {
        desk.start(begun("Borrador " + number), EDITOR);
        var returned = desk.start(begun("Vuelve " + number), EDITOR);
        desk.send(ref(returned), EDITOR);
        desk.giveBack(ref(returned), "Falta algo", PUBLISHER);
        var read = desk.start(begun("Pasa " + number), EDITOR);
        desk.send(ref(read), EDITOR);
        schedule.approve(ref(read), new ContentPlan(null, clock.instant().plusSeconds(3_600), "Terminó"), PUBLISHER);
        OfficialClock.during(clock.instant().minus(Duration.ofDays(30)), () -> {
            upkeep.lookEvery(DIRESA, read.id(), 7, EDITOR);
            return null;
        });
        em.flush();
    }

    @Test
    void a_link_to_a_draft_is_found_by_its_token_alone() {
        var item = desk.start(begun("Borrador"), EDITOR);
        em.flush();
        var token = previews.make(DIRESA, item.id(), 1, 7, EDITOR);
        em.flush();
        em.clear();

        assertThat(Objects.requireNonNull(previews.open(token).orElseThrow().item())
                        .slug())
                .isEqualTo(item.slug());
        assertThat(previews.open(token.substring(1))).isEmpty();
        var link = previews.serving(DIRESA, item.id(), EDITOR).get(0).id();
        previews.revoke(DIRESA, item.id(), link, EDITOR);
        em.flush();
        assertThat(previews.open(token).orElseThrow().item()).isNull();
    }

    @Test
    void reasons_and_excuses_are_kept_with_what_they_are_for() {
        var item = desk.start(
                new NewContent(
                        DIRESA,
                        ContentKind.PAGE,
                        "",
                        UUID.randomUUID().toString(),
                        ContentText.of("Una", "", "El señor con DNI 40123456.")),
                EDITOR);
        em.flush();
        var found = examining
                .examine(DIRESA, item.newest().text(), Language.SPANISH, EDITOR)
                .findings()
                .get(0);
        desk.send(ref(item), Map.of(found.key(), "La ley"), EDITOR);
        eyes.excuse(DIRESA, "Una sola persona", LocalDate.now(clock).plusDays(3), Actor.SYSTEM);
        var both = new Actor("editor.diresa", "Ana", List.of(new Grant(Role.PUBLISHER, DIRESA, null)));
        desk.publish(ref(item), both);
        em.flush();
        em.clear();

        assertThat(examining.reasons(DIRESA, item.id(), EDITOR)).isEqualTo(Map.of(found.key(), "La ley"));
        assertThat(desk.history(DIRESA, item.id(), EDITOR).moves().get(0).excusedUntil())
                .isEqualTo(LocalDate.now(clock).plusDays(3));
        eyes.end(DIRESA, Actor.SYSTEM);
        assertThat(eyes.inForce(DIRESA, EDITOR)).isEmpty();
    }

    private ContentView published(String title) {
        var item = desk.start(begun(title), EDITOR);
        desk.send(ref(item), EDITOR);
        desk.publish(ref(item), PUBLISHER);
        return item;
    }

    private ContentRef ref(ContentView item) {
        em.flush();
        return desk.open(DIRESA, item.id(), EDITOR).orElseThrow().ref();
    }

    private static NewContent begun(String title) {
        return new NewContent(
                DIRESA,
                ContentKind.NEWS,
                "",
                UUID.randomUUID().toString(),
                ContentText.of(title, "Un resumen.", "Un **texto**."));
    }
}
