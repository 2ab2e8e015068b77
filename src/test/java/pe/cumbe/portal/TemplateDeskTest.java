package pe.cumbe.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.account.AccountFixtures.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pe.cumbe.StateDiagram;
import pe.cumbe.account.Actor;
import pe.cumbe.account.HeardEvents;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.agency.AgencyChanged;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Closure;
import pe.cumbe.agency.Contact;
import pe.cumbe.audit.Act;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockReason;
import pe.cumbe.content.ContentFixtures;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentReason;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

/** The template is changed in a draft, published as a version that never changes, and new portals start with it. */
class TemplateDeskTest {

    private static final TemplatePage HOURS =
            TemplatePage.of("como-atendemos", "Cómo atiende {acronym}", "", "**{name}** atiende en {province}.");

    private final InMemoryPortals portals = new InMemoryPortals();
    private final FewAgencies agencies = new FewAgencies();
    private final List<Act> acts = new ArrayList<>();
    private final HeardEvents<AgencyChanged> changes = new HeardEvents<>();
    private final ContentFixtures contents = new ContentFixtures();
    private final PortalDesk portalDesk = new PortalDesk(
            portals,
            agencies,
            contents.planting,
            contents.reading,
            (actor, act) -> acts.add(act),
            changes,
            new HandClock());
    private final TemplateDesk desk = new TemplateDesk(portals, (actor, act) -> acts.add(act), new HandClock());
    private final OpeningDesk opening = new OpeningDesk(portalDesk, portals, agencies);

    @BeforeEach
    void the_template_of_the_first_day() throws IOException {
        portalDesk.loadTemplate(Files.readString(Path.of("content/templates/portal.json")), Actor.SYSTEM);
    }

    /** It has no state of its own: a draft of it is there or not, so each act is tried with one and without. */
    @Test
    void the_picture_of_its_graph_is_what_the_desk_does() throws IOException {
        var diagram = new StateDiagram().begin(standing(), "LOAD");
        for (var drafted : List.of(false, true)) {
            for (var act : List.of("CHANGE", "PUBLISH", "DISCARD")) {
                desk.discard(seen(), WEBMASTER);
                if (drafted) {
                    write();
                }
                var from = standing();
                acts.clear();
                try {
                    switch (act) {
                        case "CHANGE" -> write();
                        case "PUBLISH" -> desk.publish(seen(), WEBMASTER);
                        default -> desk.discard(seen(), WEBMASTER);
                    }
                } catch (Rejected refused) {
                    assertThat(standing()).isEqualTo(from);
                }
                if (!acts.isEmpty()) {
                    diagram.step(from, standing(), act);
                }
            }
        }
        diagram.isKeptAs("template-draft");
    }

    private void write() {
        desk.keepPage(HOURS, seen(), WEBMASTER);
    }

    private String standing() {
        return desk.view(WEBMASTER).changed() ? "DRAFTED" : "IN_USE";
    }

    @Test
    void what_changes_waits_and_is_published_as_the_next_version_while_the_first_stays_as_it_was() {
        desk.keepPage(HOURS, seen(), WEBMASTER);
        assertThat(desk.view(WEBMASTER).changed()).isTrue();
        assertThat(desk.view(WEBMASTER).current()).isEqualTo(1);

        assertThat(desk.publish(seen(), WEBMASTER)).isEqualTo(2);

        var view = desk.view(WEBMASTER);
        assertThat(view.changed()).isFalse();
        assertThat(view.pages()).contains(HOURS).hasSize(3);
        assertThat(view.versions())
                .extracting(TemplateView.Published::number, TemplateView.Published::pages, TemplateView.Published::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 1, "portales"),
                        org.assertj.core.groups.Tuple.tuple(1, 0, null));
        assertThat(acts).extracting(Act::kind).containsExactly("TEMPLATE_CHANGED", "TEMPLATE_PUBLISHED");
        assertRejected(() -> desk.publish(seen(), WEBMASTER), PortalReason.NOTHING_TO_PUBLISH);
    }

    @Test
    void a_portal_opened_afterwards_starts_with_its_pages_and_its_own_names_and_one_that_is_open_stays() {
        portalDesk.open(DRE, WEBMASTER);
        desk.keepPage(HOURS, seen(), WEBMASTER);
        desk.publish(seen(), WEBMASTER);

        opening.open(wanted("", 2, "", Contact.UNKNOWN), WEBMASTER);

        assertThat(portalDesk.view(FewAgencies.WITHOUT).orElseThrow().templateVersion())
                .isEqualTo(2);
        assertThat(portalDesk.view(DRE).orElseThrow().templateVersion()).isEqualTo(1);
        assertThat(pages(FewAgencies.WITHOUT)).containsExactly("Cómo atiende ARCHIVO");
        assertThat(pages(DRE)).isEmpty();
    }

    /** The fixture of contents has no portal for the new one; its page is kept all the same. */
    private List<String> pages(AgencyCode agency) {
        return contents.desk.work(agency, ContentKind.PAGE, null, 1, Actor.SYSTEM).items().stream()
                .map(item -> item.newest().text().title())
                .toList();
    }

    @Test
    void pages_are_changed_moved_and_taken_away_and_changes_are_thrown_away() {
        desk.keepPage(HOURS, seen(), WEBMASTER);
        var moved = new TemplatePage(HOURS.key(), HOURS.kind(), "horario", HOURS.blocks());
        desk.keepPage(moved, seen(), WEBMASTER);
        assertThat(desk.view(WEBMASTER).pages())
                .extracting(TemplatePage::slug)
                .containsExactly("portada", "menu", "horario");
        var front = desk.view(WEBMASTER).pages().get(0);
        desk.keepPage(with(front, front.blocks().get(1).with(BlockField.TEXT, "Hola.")), seen(), WEBMASTER);
        assertThat(desk.view(WEBMASTER).pages().get(0).blocks().get(1).get(BlockField.TEXT))
                .isEqualTo("Hola.");
        desk.removePage(HOURS.key(), seen(), WEBMASTER);
        assertThat(desk.view(WEBMASTER).pages()).hasSize(2);

        desk.discard(seen(), WEBMASTER);
        assertThat(desk.view(WEBMASTER).changed()).isFalse();
        assertThat(desk.view(WEBMASTER).pages()).contains(front);
    }

    @Test
    void no_portal_is_without_front_page_or_menu() {
        assertRejected(() -> desk.removePage(PortalTemplate.MENU, seen(), WEBMASTER), BlockReason.FORGED);
        assertRejected(() -> desk.removePage("nadie", seen(), WEBMASTER), BlockReason.FORGED);
    }

    private static TemplatePage with(TemplatePage page, Block other) {
        return new TemplatePage(
                page.key(),
                page.kind(),
                page.slug(),
                page.blocks().stream()
                        .map(block -> block.key().equals(other.key()) ? other : block)
                        .toList());
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(TemplatePage.of("", "T", "", "x"), ContentReason.SLUG_MALFORMED),
                Arguments.of(TemplatePage.of("Cómo", "T", "", "x"), ContentReason.SLUG_MALFORMED),
                Arguments.of(TemplatePage.of("contacto", "T", "", "x"), ContentReason.SLUG_RESERVED),
                Arguments.of(
                        new TemplatePage(
                                "otra",
                                ContentKind.PAGE,
                                "como-atendemos",
                                TemplatePage.of("", "T", "", "x").blocks()),
                        ContentReason.SLUG_TAKEN),
                Arguments.of(TemplatePage.of("a", "", "", "x"), ContentReason.TITLE_MISSING),
                Arguments.of(TemplatePage.of("a", "T", "", " "), BlockReason.VALUE_MISSING),
                Arguments.of(TemplatePage.of("a", "T", "", "x".repeat(60_001)), ContentReason.BODY_TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_that_no_portal_could_show_is_refused(TemplatePage page, Reason reason) {
        desk.keepPage(HOURS, seen(), WEBMASTER);

        assertRejected(() -> desk.keepPage(page, seen(), WEBMASTER), reason);
    }

    @Test
    void there_are_twenty_pages_at_most() {
        IntStream.range(2, TemplateDesk.MOST_PAGES)
                .forEach(number -> desk.keepPage(TemplatePage.of("p" + number, "T", "", "x"), seen(), WEBMASTER));
        assertRejected(() -> desk.keepPage(HOURS, seen(), WEBMASTER), PortalReason.TOO_MANY_PAGES);
    }

    @Test
    void a_long_name_makes_no_title_too_long_to_be_kept() {
        var name = new PortalTemplate.Words("Unidad ".repeat(28), "U", "P", "u");

        var text = TemplatePage.textOf(
                TemplatePage.of("a", "{name} {name}", "{name} {name}", "x").blocksFor(name));

        assertThat(text.title()).hasSize(150);
        assertThat(text.summary()).hasSize(300);
    }

    @Test
    void of_two_administrators_the_second_is_told() {
        var seenByBoth = seen() + 1;

        assertRejected(() -> desk.publish(seenByBoth, WEBMASTER), PortalReason.CHANGED_MEANWHILE);
    }

    static Stream<Arguments> openings() {
        return Stream.of(
                Arguments.of(wanted("Archivo Regional", 1, "", Contact.UNKNOWN), PortalReason.SLUG_MALFORMED),
                Arguments.of(wanted("noticias", 1, "", Contact.UNKNOWN), PortalReason.SLUG_RESERVED),
                Arguments.of(wanted("gestion", 1, "", Contact.UNKNOWN), PortalReason.SLUG_RESERVED),
                Arguments.of(wanted("dre", 1, "", Contact.UNKNOWN), PortalReason.SLUG_TAKEN),
                Arguments.of(wanted("", 9, "", Contact.UNKNOWN), PortalReason.NO_TEMPLATE),
                Arguments.of(wanted("", 1, "verde", Contact.UNKNOWN), PortalReason.COLOUR_MALFORMED),
                Arguments.of(wanted("", 1, "#ffff00", Contact.UNKNOWN), PortalReason.BRAND_NOT_READABLE),
                Arguments.of(wanted("", 1, "", new Contact("", "llamar", "", "")), PortalReason.PHONE_MALFORMED),
                Arguments.of(wanted("", 1, "", new Contact("", "", "correo", "")), PortalReason.EMAIL_MALFORMED));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void a_portal_is_not_opened_half_way(OpenPortal wanted, PortalReason reason) {
        var before = agencies.find(FewAgencies.WITHOUT).orElseThrow().view();

        assertRejected(() -> opening.open(wanted, WEBMASTER), reason);
        assertThat(agencies.find(FewAgencies.WITHOUT).orElseThrow().view()).isEqualTo(before);
        assertThat(portals.find(FewAgencies.WITHOUT)).isEmpty();
    }

    @Test
    void it_is_opened_with_its_address_colours_and_contact_at_once() {
        var path = opening.open(
                new OpenPortal(
                        FewAgencies.WITHOUT,
                        "archivo-regional",
                        1,
                        "#1d5c3a",
                        "#123d26",
                        "#8fd6ab",
                        new Contact("Jr. Uno 1", "", "", "")),
                WEBMASTER);

        var agency = agencies.find(FewAgencies.WITHOUT).orElseThrow().view();
        assertThat(path).isEqualTo("/archivo-regional");
        assertThat(agency.hasPortal()).isTrue();
        assertThat(agency.contact()).isEqualTo(new Contact("Jr. Uno 1", null, null, null));
        assertThat(Optional.ofNullable(agency.palette())).isPresent();

        agencies.find(FewAgencies.WITHOUT)
                .orElseThrow()
                .closePortal(new Closure(new HandClock().instant(), "Cerró.", null));
        assertRejected(() -> opening.open(wanted("otra", 1, "", Contact.UNKNOWN), WEBMASTER), PortalReason.SLUG_FIXED);
    }

    @Test
    void nobody_but_the_administrator_does_any_of_it() {
        for (var actor : List.of(Actor.CITIZEN, AUDITOR, RECEPTIONIST)) {
            List<ThrowingCallable> all = List.of(
                    () -> desk.view(actor),
                    () -> desk.keepPage(HOURS, 0, actor),
                    () -> desk.removePage("x", 0, actor),
                    () -> desk.discard(0, actor),
                    () -> opening.openable(actor),
                    () -> opening.open(wanted("", 1, "", Contact.UNKNOWN), actor));
            assertThat(all).allSatisfy(act -> assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(act));
        }
    }

    private long seen() {
        return desk.view(WEBMASTER).version();
    }

    private static OpenPortal wanted(String slug, int template, String brand, Contact contact) {
        var others = brand.isEmpty() ? "" : "#123d26";
        return new OpenPortal(
                FewAgencies.WITHOUT, slug, template, brand, others, brand.isEmpty() ? "" : "#8fd6ab", contact);
    }

    private static void assertRejected(ThrowingCallable act, Reason... reasons) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(act).satisfies(refused -> assertThat(refused.reasons())
                .containsExactly(reasons));
    }
}
