package pe.cumbe.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.account.AccountFixtures.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.Actor;
import pe.cumbe.account.HeardEvents;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.agency.AgencyChanged;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Contact;
import pe.cumbe.agency.Palette;
import pe.cumbe.audit.Act;
import pe.cumbe.block.BlockField;
import pe.cumbe.content.ContentFixtures;
import pe.cumbe.shared.Rejected;

class PortalDeskTest {

    private static final AgencyCode OFFICE = new AgencyCode("DRA-TES");
    private static final AgencyCode RENAMED = new AgencyCode("DISA");
    private static final AgencyCode WITHOUT = new AgencyCode("ARCHIVO");

    private final InMemoryPortals portals = new InMemoryPortals();
    private final FewAgencies agencies = new FewAgencies();
    private final List<Act> acts = new ArrayList<>();
    private final HeardEvents<AgencyChanged> changes = new HeardEvents<>();
    private final ContentFixtures contents = new ContentFixtures();
    private final PortalDesk desk = new PortalDesk(
            portals,
            agencies,
            contents.planting,
            contents.reading,
            (actor, act) -> acts.add(act),
            changes,
            new HandClock());

    @BeforeEach
    void the_template_of_the_first_day() throws IOException {
        desk.loadTemplate(Files.readString(Path.of("content/templates/portal.json")), Actor.SYSTEM);
    }

    @Test
    void a_portal_opens_with_the_template_s_menu_and_texts_and_its_own_names() {
        desk.open(WITHOUT, WEBMASTER);

        var view = desk.view(WITHOUT).orElseThrow();
        assertThat(view.menu()).extracting(PortalView.Item::path).contains("", "tramites", "contacto");
        assertThat(view.section("welcome").orElseThrow().get(BlockField.TITLE)).isEqualTo("Archivo Regional");
        assertThat(view.section("welcome").orElseThrow().get(BlockField.TEXT))
                .contains("Archivo Regional", "Cajamarca");
        assertThat(view.sections())
                .allSatisfy(section -> assertThat(section.get(BlockField.TITLE) + section.get(BlockField.TEXT))
                        .doesNotContain("{"));
        assertThat(agencies.find(WITHOUT).orElseThrow().hasPortal()).isTrue();
        assertThat(acts).containsExactly(new Act("PORTAL_OPENED", WITHOUT, "ARCHIVO"));
        assertThat(changes.heard()).hasSize(1);
    }

    @Test
    void what_everybody_reads_is_kept_until_something_changes() {
        var texts = new PortalTexts(desk);
        assertThat(texts.of(WITHOUT)).isEmpty();

        desk.open(WITHOUT, WEBMASTER);
        assertThat(texts.of(WITHOUT)).isEmpty();
        texts.forget(new AgencyChanged());
        assertThat(texts.of(WITHOUT)).isEqualTo(desk.view(WITHOUT)).isPresent();
    }

    @Test
    void a_dependency_that_came_with_a_portal_gets_its_texts_once() {
        desk.open(DRE, Actor.SYSTEM);

        assertThat(desk.view(DRE)).isPresent();
        assertRejected(() -> desk.open(DRE, WEBMASTER), PortalReason.ALREADY_OPEN);
    }

    @Test
    void offices_and_renamed_units_get_no_portal() {
        assertRejected(() -> desk.open(OFFICE, WEBMASTER), PortalReason.OFFICE_INSIDE_AN_AGENCY);
        assertRejected(() -> desk.open(RENAMED, WEBMASTER), PortalReason.MOVED_ELSEWHERE);
        assertRejected(() -> desk.open(new AgencyCode("NADIE"), WEBMASTER), PortalReason.UNKNOWN_AGENCY);
    }

    @Test
    void contact_details_change_and_what_is_blank_is_to_be_confirmed() {
        desk.reachAt(
                DRE,
                new Contact(" Jr. Los Pinos 100 ", "(076) 36-1234 anexo 12", "mesa@example.pe", " "),
                0,
                WEBMASTER);

        assertThat(agencies.find(DRE).orElseThrow().view().contact())
                .isEqualTo(new Contact("Jr. Los Pinos 100", "(076) 36-1234 anexo 12", "mesa@example.pe", null));
        assertThat(acts).extracting(Act::kind).containsExactly("CONTACT_CHANGED");
    }

    @Test
    void unfit_contact_details_are_refused_with_every_reason() {
        assertRejected(
                () -> desk.reachAt(DRE, new Contact("x".repeat(201), "llamar", "mesa", "y".repeat(201)), 0, WEBMASTER),
                PortalReason.ADDRESS_TOO_LONG,
                PortalReason.PHONE_MALFORMED,
                PortalReason.EMAIL_MALFORMED,
                PortalReason.HOURS_TOO_LONG);
        assertRejected(
                () -> desk.reachAt(DRE, new Contact(null, null, "mesa@example." + "p".repeat(120), null), 0, WEBMASTER),
                PortalReason.EMAIL_MALFORMED);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        assertRejected(() -> desk.reachAt(DRE, Contact.UNKNOWN, 7, WEBMASTER), PortalReason.CHANGED_MEANWHILE);
        assertRejected(
                () -> desk.paint(DRE, "#1d5c3a", "#0f3f26", "#8fd3ac", 7, WEBMASTER), PortalReason.CHANGED_MEANWHILE);
    }

    @Test
    void colours_change_when_they_can_be_read() {
        desk.paint(DRE, "#1D5C3A", " #0f3f26", "#8fd3ac", 0, WEBMASTER);

        assertThat(agencies.find(DRE).orElseThrow().view().palette())
                .isEqualTo(new Palette("#1d5c3a", "#0f3f26", "#8fd3ac"));
        assertRejected(
                () -> desk.paint(DRE, "#ffee00", "#0f3f26", "#8fd3ac", 0, WEBMASTER), PortalReason.BRAND_NOT_READABLE);
        assertRejected(
                () -> desk.paint(DRE, "#1d5c3a", "#ffee00", "#222222", 0, WEBMASTER),
                PortalReason.BRAND_STRONG_NOT_READABLE,
                PortalReason.BRAND_DARK_NOT_READABLE);
        assertRejected(
                () -> desk.paint(DRE, "verde", "#0f3f26", "#8fd3ac", 0, WEBMASTER), PortalReason.COLOUR_MALFORMED);
    }

    @Test
    void nobody_but_an_administrator_of_portals_touches_them() {
        Stream.of(Actor.CITIZEN, AUDITOR, RECEPTIONIST, EVALUATOR, OPERATOR)
                .flatMap(actor -> Stream.<ThrowingCallable>of(
                        () -> desk.loadTemplate("{}", actor),
                        () -> desk.open(DRE, actor),
                        () -> desk.reachAt(DRE, Contact.UNKNOWN, 0, actor),
                        () -> desk.paint(DRE, "#1d5c3a", "#0f3f26", "#8fd3ac", 0, actor),
                        () -> desk.list(actor),
                        () -> desk.find(DRE, actor)))
                .forEach(attempt -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(attempt));
    }

    @Test
    void the_list_says_what_can_be_opened() {
        assertThat(desk.list(WEBMASTER))
                .filteredOn(PortalRow::openable)
                .extracting(row -> row.agency().code())
                .containsExactly(WITHOUT);
    }

    private static void assertRejected(ThrowingCallable attempt, PortalReason... reasons) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(attempt)
                .satisfies(rejected -> assertThat(rejected.reasons()).containsExactly(reasons));
    }
}
