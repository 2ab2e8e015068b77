package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.content.ContentFixtures.*;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.TextLayer;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockLock;
import pe.cumbe.examination.Finding;
import pe.cumbe.examination.FindingKind;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.Rejected;

/** A page is examined before it is sent: what the screen shows is what the desk enforces. */
class ContentExaminationTest {

    private static final String PERSONAL = "El señor con DNI 40123456 ganó.";

    private final ContentFixtures work = new ContentFixtures();
    private final ContentDesk desk = work.desk;

    @Test
    void an_error_keeps_a_text_from_being_sent_and_loses_nothing() {
        var item = page("Lee [el plan](/no-existe).");

        var told = findings(item);
        assertThat(told).extracting(Finding::kind).containsExactly(FindingKind.LINK_LEADS_NOWHERE);
        assertThatExceptionOfType(FindingsToMend.class)
                .isThrownBy(() -> desk.send(work.ref(item), EDITOR))
                .satisfies(refused -> {
                    assertThat(refused.findings()).isEqualTo(told);
                    assertThat(refused.reasons()).containsExactly(ContentReason.FINDINGS_TO_MEND);
                });
        assertThat(work.now(item).state()).isEqualTo(ContentState.DRAFT);
        assertThat(work.now(item).newest().text().body()).isEqualTo("Lee [el plan](/no-existe).");
    }

    @Test
    void advice_does_not_keep_a_text_from_being_sent() {
        var item = page("Lee más [aquí](/tramites).");

        assertThat(findings(item)).extracting(Finding::kind).containsExactly(FindingKind.LINK_VAGUE);
        desk.send(work.ref(item), EDITOR);
        assertThat(work.now(item).state()).isEqualTo(ContentState.IN_REVIEW);
    }

    @Test
    void data_of_a_person_stay_only_with_a_reason_that_whoever_publishes_reads() {
        var item = page(PERSONAL);
        var found = findings(item).get(0);
        assertThat(found.kind()).isEqualTo(FindingKind.PERSON_DNI);

        refused(item, Map.of(found.key(), " "));
        refused(item, Map.of("otra cosa", "La ley lo manda"));
        desk.send(work.ref(item), Map.of(found.key(), " Lo manda la ley "), EDITOR);

        assertThat(work.examining.reasons(DRE, item.id(), PUBLISHER)).isEqualTo(Map.of(found.key(), "Lo manda la ley"));
        assertThat(found.key()).doesNotContain("40123456");
    }

    @Test
    void a_reason_does_not_excuse_what_has_to_be_mended() {
        var item = page("Lee [el plan](/no-existe).");

        refused(item, Map.of(findings(item).get(0).key(), "Ya lo haremos"));
    }

    @Test
    void a_reason_longer_than_its_field_is_refused() {
        var item = page(PERSONAL);
        var reasons = Map.of(findings(item).get(0).key(), "x".repeat(ContentRules.LONGEST_REASON + 1));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> desk.send(work.ref(item), reasons, EDITOR))
                .satisfies(refused -> assertThat(refused.reasons()).containsExactly(ContentReason.REASON_TOO_LONG));
    }

    @Test
    void every_block_is_examined_but_those_that_the_region_fixed() {
        var table = Block.own(BlockKind.TABLE, Map.of(BlockField.CSV, "Nombre,DNI\nAna,40123456"));
        var files = Block.own(BlockKind.DOCUMENTS, Map.of(BlockField.FILES, "/no-existe Plan (PDF, 2 MB)"));
        var steps = Block.own(BlockKind.STEPS, Map.of(BlockField.TEXT, "Llama al 976543210."));
        var video = Block.own(BlockKind.SIGN_VIDEO, Map.of(BlockField.TITLE, "Video", BlockField.LINK, "/nada"));
        var fixed = new Block("fijo", BlockKind.TEXT, BlockLock.LOCKED, Map.of(BlockField.TEXT, "[Plan](/no-existe)"));

        var found = work.examining
                .examine(
                        DRE,
                        ContentText.of("Título", "", List.of(table, files, steps, video, fixed)),
                        Language.SPANISH,
                        EDITOR)
                .findings();

        assertThat(found)
                .extracting(Finding::part, Finding::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(table.key(), FindingKind.PERSON_DNI),
                        org.assertj.core.groups.Tuple.tuple(files.key(), FindingKind.LINK_LEADS_NOWHERE),
                        org.assertj.core.groups.Tuple.tuple(steps.key(), FindingKind.PERSON_PHONE),
                        org.assertj.core.groups.Tuple.tuple(video.key(), FindingKind.LINK_LEADS_NOWHERE));
    }

    @Test
    void a_scanned_file_and_private_mail_of_the_directory_are_told() {
        var scan = new ContentFile(new AttachmentId("file0000000000000000000001"), "plan.pdf", 1, TextLayer.ABSENT);
        var person = new ContentText(
                "Ana Prueba", "", List.of(), null, null, null, "", "Jefa", "", "ana@gmail.com", null, null, "");

        assertThat(kinds(ContentText.of("Plan", "Un resumen.", "").with(scan)))
                .containsExactly(FindingKind.FILE_WITHOUT_TEXT);
        assertThat(kinds(person)).containsExactly(FindingKind.PERSON_MAIL);
    }

    @Test
    void nobody_examines_what_is_of_another_dependency() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> work.examining.examine(DRE, ContentText.of("T", "", "x"), Language.SPANISH, STRANGER));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> work.examining.reasons(DRE, 1, STRANGER));
    }

    @Test
    void the_pages_of_the_demonstration_pass() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(Path.of("content/demo/contents.json")))) {
            var rows = reader.readObject().getJsonArray("rows").getValuesAs(JsonObject.class);

            assertThat(rows).isNotEmpty().allSatisfy(row -> {
                var text = ContentText.of(row.getString("title"), row.getString("summary"), row.getString("body"));
                var shown = new ContentExamination(work.items, work.kept, path -> true, SETTINGS, work.clock);
                assertThat(shown.examine(DRE, text, Language.SPANISH).blocking(Map.of()))
                        .as(row.getString("title"))
                        .isEmpty();
            });
        }
    }

    private ContentView page(String body) {
        return work.start(ContentKind.PAGE, ContentText.of("Una página", "", body));
    }

    private List<Finding> findings(ContentView item) {
        return work.examining
                .examine(DRE, work.now(item).newest().text(), Language.SPANISH, EDITOR)
                .findings();
    }

    private List<FindingKind> kinds(ContentText text) {
        return work.examining.examine(DRE, text, Language.SPANISH, EDITOR).findings().stream()
                .map(Finding::kind)
                .toList();
    }

    private void refused(ContentView item, Map<String, String> reasons) {
        assertThatExceptionOfType(FindingsToMend.class).isThrownBy(() -> desk.send(work.ref(item), reasons, EDITOR));
    }
}
