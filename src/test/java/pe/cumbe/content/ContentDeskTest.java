package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.content.ContentFixtures.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pe.cumbe.account.AccountFixtures;
import pe.cumbe.account.Actor;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.audit.Act;
import pe.cumbe.shared.Rejected;

/** One writes, another publishes; whatever was public or written stays to be seen. */
class ContentDeskTest {

    private final ContentFixtures work = new ContentFixtures();
    private final ContentDesk desk = work.desk;

    @Test
    void a_draft_is_nobody_s_but_those_who_write_and_publish() {
        var item = work.news("Feria de libros");

        assertThat(item.slug()).isEqualTo("feria-de-libros");
        assertThat(work.reading.at(Optional.empty(), ContentKind.NEWS, "feria-de-libros"))
                .isEmpty();
        assertThat(work.reading.published(Optional.empty(), ContentKind.NEWS, 1).items())
                .isEmpty();
    }

    @Test
    void what_another_person_publishes_everybody_reads_and_others_are_told() {
        var item = work.published(work.news("Feria de libros"));

        var read = work.reading
                .at(Optional.empty(), ContentKind.NEWS, item.slug())
                .orElseThrow()
                .item();
        assertThat(read.path()).isEqualTo("/noticias/feria-de-libros");
        assertThat(ContentHtml.of(read.text().body())).contains("<strong>texto</strong>");
        assertThat(work.reading.published(Optional.of(DRE), ContentKind.NEWS, 1).items())
                .containsExactly(read);
        assertThat(work.reading
                        .published(Optional.of(DIRESA), ContentKind.NEWS, 1)
                        .items())
                .isEmpty();
        assertThat(work.published.heard()).containsExactly(new ContentPublished(read));
        assertThat(read.plain()).isEqualTo("El texto.");
        assertThat(work.acts)
                .extracting(Act::kind, Act::subject, Act::before, Act::after)
                .last()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple(
                        "CONTENT_PUBLISH", "noticia feria-de-libros", "IN_REVIEW, 1/-", "PUBLISHED, 1/1"));
    }

    @Test
    void nobody_publishes_what_they_wrote_or_sent() {
        var mine = desk.start(new NewContent(DRE, ContentKind.PAGE, "", "a", ContentText.of("Mía", "", "x")), BOTH);
        desk.send(work.ref(mine), EDITOR);
        refused(() -> desk.publish(work.ref(mine), BOTH), ContentReason.NEEDS_ANOTHER_PERSON);

        var sent = work.news("Suya");
        desk.send(work.ref(sent), BOTH);
        refused(() -> desk.publish(work.ref(sent), BOTH), ContentReason.NEEDS_ANOTHER_PERSON);
        desk.publish(work.ref(sent), PUBLISHER);

        desk.write(work.ref(sent), "", ContentText.of("Suya", "Un resumen.", "más"), BOTH);
        desk.write(work.ref(sent), "", ContentText.of("Suya", "Un resumen.", "y más"), EDITOR);
        desk.send(work.ref(sent), EDITOR);
        refused(() -> desk.publish(work.ref(sent), BOTH), ContentReason.NEEDS_ANOTHER_PERSON);
    }

    @Test
    void a_published_item_that_is_edited_stays_as_it_was_until_the_new_version_is_published() {
        var item = work.published(work.news("Feria de libros"));
        desk.write(
                work.ref(item), "", ContentText.of("Feria de libros", "Un resumen.", "Cambió el **lugar**."), EDITOR);
        desk.send(work.ref(item), EDITOR);

        assertThat(read(item).text().body()).isEqualTo("El **texto**.");
        work.clock.pass(Duration.ofHours(2));
        desk.publish(work.ref(item), PUBLISHER);

        assertThat(read(item).text().body()).isEqualTo("Cambió el **lugar**.");
        assertThat(read(item).publishedAt()).isAfter(read(item).firstPublishedAt());
        assertThat(desk.history(DRE, item.id(), EDITOR).versions())
                .extracting(VersionView::number)
                .containsExactly(2, 1);
    }

    @Test
    void what_is_withdrawn_says_why_at_its_address_and_nowhere_else() {
        var item = work.published(work.news("Feria de libros"));
        desk.withdraw(work.ref(item), " La feria se canceló ", PUBLISHER);

        var gone =
                work.reading.at(Optional.empty(), ContentKind.NEWS, item.slug()).orElseThrow();
        assertThat(gone.item()).isNull();
        assertThat(gone.withdrawn())
                .isEqualTo(new WithdrawnView(DRE, ContentKind.NEWS, work.clock.instant(), "La feria se canceló"));
        assertThat(work.reading.published(Optional.empty(), ContentKind.NEWS, 1).items())
                .isEmpty();
        assertThat(work.withdrawn.heard())
                .containsExactly(
                        new ContentWithdrawn(DRE, ContentKind.NEWS, "feria-de-libros", "/noticias/feria-de-libros"));
    }

    @Test
    void what_was_withdrawn_is_mended_and_published_again_at_the_same_address() {
        var item = work.published(work.news("Feria de libros"));
        desk.withdraw(work.ref(item), "Tenía un error", PUBLISHER);
        desk.restore(work.ref(item), 1, EDITOR);
        work.published(item);

        assertThat(read(item).number()).isEqualTo(2);
        assertThat(desk.history(DRE, item.id(), EDITOR).versions().get(0).restores())
                .isEqualTo(1);
    }

    @Test
    void returning_and_withdrawing_need_a_reason_that_fits() {
        var item = work.news("Feria de libros");
        desk.send(work.ref(item), EDITOR);
        refused(() -> desk.giveBack(work.ref(item), "  ", PUBLISHER), ContentReason.REASON_MISSING);
        refused(() -> desk.giveBack(work.ref(item), "x".repeat(501), PUBLISHER), ContentReason.REASON_TOO_LONG);
        desk.giveBack(work.ref(item), "Falta la hora", PUBLISHER);

        assertThat(desk.history(DRE, item.id(), EDITOR).moves())
                .extracting(MoveView::reason)
                .contains("Falta la hora");
        work.published(item);
        refused(() -> desk.withdraw(work.ref(item), "", PUBLISHER), ContentReason.REASON_MISSING);
    }

    @Test
    void of_two_editors_the_second_is_told_and_neither_text_is_lost() {
        var item = work.news("Feria de libros");
        var seenByBoth = work.ref(item);
        desk.write(seenByBoth, "", ContentText.of("Feria de libros", "", "lo de la primera"), EDITOR);

        refused(
                () -> desk.write(seenByBoth, "", ContentText.of("Feria", "", "lo de la segunda"), OTHER_EDITOR),
                ContentReason.CHANGED_MEANWHILE);
        desk.write(work.ref(item), "", ContentText.of("Feria", "", "lo de la segunda"), OTHER_EDITOR);

        assertThat(desk.history(DRE, item.id(), EDITOR).versions())
                .extracting(version -> version.text().body(), VersionView::writtenBy)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("lo de la segunda", "editora.dre"),
                        org.assertj.core.groups.Tuple.tuple("lo de la primera", "editor.dre"));
    }

    @Test
    void whoever_judges_what_has_changed_meanwhile_is_told_too() {
        var item = work.news("Feria de libros");
        desk.send(work.ref(item), EDITOR);
        var seen = work.ref(item);
        desk.recall(work.ref(item), EDITOR);
        desk.write(work.ref(item), "", ContentText.of("Feria", "Otro", "otro texto"), EDITOR);
        desk.send(work.ref(item), EDITOR);

        refused(() -> desk.publish(seen, PUBLISHER), ContentReason.CHANGED_MEANWHILE);
    }

    @Test
    void a_form_sent_twice_makes_one_item() {
        var begun = new NewContent(DRE, ContentKind.PAGE, "", "uno", ContentText.of("Horario", "", "De 8 a 4"));

        assertThat(desk.start(begun, EDITOR).id())
                .isEqualTo(desk.start(begun, EDITOR).id());
        assertThat(desk.work(DRE, null, null, 1, EDITOR).items()).hasSize(1);
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                Arguments.of("contacto", ContentReason.SLUG_RESERVED),
                Arguments.of("transparencia", ContentReason.SLUG_RESERVED),
                Arguments.of("Horario de atención", ContentReason.SLUG_MALFORMED),
                Arguments.of("../gestion", ContentReason.SLUG_MALFORMED),
                Arguments.of("a".repeat(81), ContentReason.SLUG_MALFORMED),
                Arguments.of("tomada", ContentReason.SLUG_TAKEN));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_word_is_free_plain_and_not_the_portal_s_own(String slug, ContentReason reason) {
        desk.start(new NewContent(DRE, ContentKind.PAGE, "tomada", "x", ContentText.of("T", "", "")), EDITOR);

        refused(
                () -> desk.start(new NewContent(DRE, ContentKind.PAGE, slug, "y", ContentText.of("T", "", "")), EDITOR),
                reason);
    }

    @Test
    void a_word_made_of_the_title_is_always_free() {
        assertThat(Stream.of("Contacto", "Contacto", "¿¡…!?", "Ñandú ".repeat(20))
                        .map(title -> work.start(ContentKind.PAGE, ContentText.of(title, "", "")))
                        .map(ContentView::slug))
                .containsExactly(
                        "contacto-2",
                        "contacto-3",
                        "pagina",
                        "nandu-nandu-nandu-nandu-nandu-nandu-nandu-nandu-nandu-nandu-nandu-nand");
    }

    @Test
    void an_address_that_people_have_stays() {
        var item = work.start(ContentKind.PAGE, ContentText.of("Horario", "", "De 8 a 4"));
        desk.write(work.ref(item), "horarios", ContentText.of("Horario", "", "De 8 a 4"), EDITOR);
        assertThat(work.now(item).slug()).isEqualTo("horarios");
        work.published(item);

        refused(
                () -> desk.write(work.ref(item), "otro", ContentText.of("Horario", "", "De 8 a 4"), EDITOR),
                ContentReason.SLUG_FIXED);
    }

    /** Drafts are kept as they are; to be sent they have to be whole. */
    static Stream<Arguments> texts() {
        var day = LocalDate.of(2026, 5, 4);
        return Stream.of(
                Arguments.of(ContentKind.PAGE, text("", "", ""), List.of(ContentReason.TITLE_MISSING), List.of()),
                Arguments.of(ContentKind.SEAT, text("", "", ""), List.of(ContentReason.NAME_MISSING), List.of()),
                Arguments.of(
                        ContentKind.QUESTION, text("", "", ""), List.of(ContentReason.QUESTION_MISSING), List.of()),
                Arguments.of(
                        ContentKind.PAGE,
                        text("t".repeat(151), "", "x"),
                        List.of(ContentReason.TITLE_TOO_LONG),
                        List.of()),
                Arguments.of(
                        ContentKind.PAGE,
                        text("t", "s".repeat(301), "x"),
                        List.of(ContentReason.SUMMARY_TOO_LONG),
                        List.of()),
                Arguments.of(
                        ContentKind.PAGE,
                        text("t", "", "x".repeat(60_001)),
                        List.of(ContentReason.BODY_TOO_LONG),
                        List.of()),
                Arguments.of(
                        ContentKind.PAGE,
                        text("t", "", ">".repeat(500) + "x"),
                        List.of(ContentReason.BODY_TOO_NESTED),
                        List.of()),
                Arguments.of(
                        ContentKind.PAGE,
                        text("t", "", "direcci\uFFFDn"),
                        List.of(ContentReason.TEXT_GARBLED),
                        List.of()),
                Arguments.of(
                        ContentKind.PAGE, text("t\u0000", "", "x"), List.of(ContentReason.TEXT_GARBLED), List.of()),
                Arguments.of(ContentKind.PAGE, text("t", "", ""), List.of(), List.of(ContentReason.BODY_MISSING)),
                Arguments.of(ContentKind.PAGE, text("t", "", " \n\n "), List.of(), List.of(ContentReason.BODY_MISSING)),
                Arguments.of(ContentKind.NEWS, text("t", "", "x"), List.of(), List.of(ContentReason.SUMMARY_MISSING)),
                Arguments.of(ContentKind.DOCUMENT, text("t", "s", ""), List.of(), List.of(ContentReason.FILE_MISSING)),
                Arguments.of(
                        ContentKind.EVENT,
                        text("t", "", ""),
                        List.of(),
                        List.of(ContentReason.DAY_MISSING, ContentReason.POST_MISSING)),
                Arguments.of(
                        ContentKind.PERSON,
                        person(day, day.minusDays(1), "", ""),
                        List.of(ContentReason.LAST_DAY_BEFORE_FIRST),
                        List.of()),
                Arguments.of(
                        ContentKind.PERSON,
                        person(LocalDate.of(3026, 1, 1), null, "", ""),
                        List.of(ContentReason.DAY_UNLIKELY),
                        List.of()),
                Arguments.of(
                        ContentKind.PERSON,
                        person(day, null, "llamar", ""),
                        List.of(ContentReason.PHONE_MALFORMED),
                        List.of()),
                Arguments.of(
                        ContentKind.PERSON,
                        person(day, null, "", "mesa@example." + "p".repeat(120)),
                        List.of(ContentReason.EMAIL_MALFORMED),
                        List.of()),
                Arguments.of(
                        ContentKind.PERSON,
                        person(day, null, "", "correo"),
                        List.of(ContentReason.EMAIL_MALFORMED),
                        List.of()),
                Arguments.of(
                        ContentKind.PERSON,
                        person(day, null, "(076) 36-1234 anexo 12", "a@example.pe"),
                        List.of(),
                        List.of()),
                Arguments.of(
                        ContentKind.NEWS,
                        text("t", "s", "x").with(1L, " "),
                        List.of(),
                        List.of(ContentReason.PICTURE_ALT_MISSING)),
                Arguments.of(
                        ContentKind.NEWS,
                        text("t", "s", "x").with(1L, "p".repeat(201)),
                        List.of(ContentReason.PICTURE_ALT_TOO_LONG),
                        List.of()),
                Arguments.of(
                        ContentKind.NOTICE,
                        text("t", "s", ""),
                        List.of(),
                        List.of(ContentReason.DAY_MISSING, ContentReason.NOTICE_KIND_MISSING)),
                Arguments.of(
                        ContentKind.QUESTION,
                        text("¿t?", "", "x").with(new ContentDetails(1_000, null, "", "")),
                        List.of(ContentReason.ORDINAL_UNLIKELY),
                        List.of()),
                Arguments.of(ContentKind.SEAT, text("t", "", ""), List.of(), List.of(ContentReason.PLACE_MISSING)),
                Arguments.of(
                        ContentKind.SEAT, seat("de mañana", ""), List.of(), List.of(ContentReason.HOURS_MALFORMED)),
                Arguments.of(
                        ContentKind.SEAT, seat("x".repeat(501), ""), List.of(ContentReason.HOURS_TOO_LONG), List.of()),
                Arguments.of(
                        ContentKind.SEAT,
                        seat("", "cerca del puente"),
                        List.of(ContentReason.COORDINATES_MALFORMED),
                        List.of()),
                Arguments.of(ContentKind.SEAT, seat("lunes: 8 a 13", "-7.1, -78.5"), List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_refused_for_all_that_is_wrong_with_it_and_kept_when_it_only_lacks_something(
            ContentKind kind, ContentText text, List<ContentReason> kept, List<ContentReason> sent) {
        if (!kept.isEmpty()) {
            refused(() -> work.start(kind, text), kept.toArray(ContentReason[]::new));
            return;
        }
        var item = work.start(kind, text);
        if (sent.isEmpty()) {
            desk.send(work.ref(item), EDITOR);
        } else {
            refused(() -> desk.send(work.ref(item), EDITOR), sent.toArray(ContentReason[]::new));
        }
    }

    /** Whoever holds the permission in another agency, or none, is refused by the desk itself. */
    @ParameterizedTest
    @MethodSource("strangers")
    void nobody_of_elsewhere_does_or_sees_anything(Actor actor) {
        var item = work.news("Feria de libros");
        var ref = work.ref(item);
        List<ThrowingCallable> acts = List.of(
                () -> desk.work(DRE, null, null, 1, actor),
                () -> desk.open(DRE, item.id(), actor),
                () -> desk.history(DRE, item.id(), actor),
                () -> desk.preview(DRE, item.id(), 1, actor),
                () -> desk.start(new NewContent(DRE, ContentKind.PAGE, "", "z", text("t", "", "")), actor),
                () -> desk.write(ref, "", text("t", "", ""), actor),
                () -> desk.restore(ref, 1, actor),
                () -> desk.send(ref, actor),
                () -> desk.recall(ref, actor),
                () -> desk.giveBack(ref, "no", actor),
                () -> desk.publish(ref, actor),
                () -> desk.withdraw(ref, "no", actor),
                () -> work.planting.plant(work.organisation.get(DRE), ContentKind.PAGE, "x", text("t", "", "x"), actor),
                () -> desk.markAsDemo(DRE, item.id(), actor));

        assertThat(acts)
                .allSatisfy(act -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(act));
        assertThat(work.now(item)).isEqualTo(item);
    }

    static Stream<Actor> strangers() {
        return Stream.of(STRANGER, Actor.CITIZEN, AccountFixtures.AUDITOR, AccountFixtures.RECEPTIONIST);
    }

    @Test
    void who_asks_for_an_item_of_another_agency_as_if_it_were_ours_is_refused_there() {
        var item = work.news("Feria de libros");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.open(DIRESA, item.id(), STRANGER))
                .satisfies(refusal ->
                        assertThat(refusal.toTell().orElseThrow().agency()).isEqualTo(item.agency()));
        assertThat(desk.open(DIRESA, item.id() + 1000, STRANGER)).isEmpty();
        refused(
                () -> desk.write(new ContentRef(DIRESA, item.id(), item.version()), "", text("t", "", ""), STRANGER),
                ContentReason.NO_SUCH_VERSION);
    }

    @Test
    void an_editor_judges_nothing_and_a_publisher_writes_nothing() {
        var item = work.news("Feria de libros");
        desk.send(work.ref(item), EDITOR);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.publish(work.ref(item), OTHER_EDITOR));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.write(work.ref(item), "", text("t", "", ""), PUBLISHER));
    }

    private PublishedView read(ContentView item) {
        return work.reading
                .at(Optional.empty(), ContentKind.NEWS, item.slug())
                .orElseThrow()
                .item();
    }

    private static ContentText text(String title, String summary, String body) {
        return ContentText.of(title, summary, body);
    }

    private static ContentText person(LocalDate from, LocalDate until, String phone, String email) {
        return new ContentText(
                "Rosa Prueba", "", List.of(), from, null, until, "", "Directora", phone, email, null, null, "");
    }

    private static ContentText seat(String hours, String coordinates) {
        return new ContentText(
                "Módulo",
                "",
                List.of(),
                null,
                null,
                null,
                "Jirón Inventado 123",
                "",
                "",
                "",
                null,
                null,
                "",
                new ContentDetails(0, null, hours, coordinates));
    }

    private static void refused(ThrowingCallable act, ContentReason... reasons) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(act).satisfies(refused -> assertThat(refused.reasons())
                .containsExactly(reasons));
    }
}
