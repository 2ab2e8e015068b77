package pe.cumbe.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.examination.ExaminedTexts.findings;
import static pe.cumbe.examination.ExaminedTexts.kinds;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.attachment.TextLayer;
import pe.cumbe.examination.Examined.Part;
import pe.cumbe.examination.Examined.Picture;
import pe.cumbe.examination.Examined.ShownFile;

/** Pictures are told in words, and nothing weighs more than a slow line bears. */
class PictureAndWeightTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tres operadoras atienden en una cabina de San Ignacio",
                "Puente nuevo sobre el río Marañón",
                "Plaza"
            })
    void words_that_say_what_is_seen_are_left_alone(String words) {
        assertThat(found(picture(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_20260301.jpg",
                "IMG 0042",
                "DSC01234",
                "foto1",
                "imagen",
                "portada",
                "WhatsApp Image 2026-03-01 at 10.20.30",
                "puente_nuevo_final",
                "puente.png",
                "feria-2026"
            })
    void the_name_of_a_file_says_nothing(String words) {
        assertThat(found(picture(words))).containsExactly(FindingKind.PICTURE_NAMED_AS_FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Imagen de un puente",
                "Foto del alcalde con vecinos",
                "En la foto, tres vecinas",
                "Gráfico de barras"
            })
    void that_it_is_a_picture_is_known(String words) {
        assertThat(found(picture(words))).containsExactly(FindingKind.PICTURE_SAYS_IT_IS_ONE);
    }

    @Test
    void a_picture_without_words_is_an_error_in_a_body_too() {
        assertThat(found(picture(" "))).containsExactly(FindingKind.PICTURE_WITHOUT_WORDS);
        assertThat(kinds("Texto ![](/imagenes/3)")).containsExactly(FindingKind.PICTURE_WITHOUT_WORDS);
        assertThat(FindingKind.PICTURE_WITHOUT_WORDS.weight()).isEqualTo(Weight.ERROR);
    }

    @Test
    void a_poster_is_written_out_as_text_and_long_words_belong_into_the_text() {
        assertThat(found(picture("Afiche de la feria de Cutervo"))).containsExactly(FindingKind.PICTURE_OF_TEXT);
        assertThat(found(picture("Vecinas y vecinos ".repeat(9)))).containsExactly(FindingKind.PICTURE_WORDS_TOO_LONG);
    }

    @Test
    void a_page_with_its_pictures_has_to_fit_its_budget() {
        assertThat(found(new Picture("imagen", "a.jpg", "Un puente nuevo", 22_000)))
                .isEmpty();
        assertThat(found(new Picture("imagen", "a.jpg", "Un puente nuevo", 22_001)))
                .containsExactly(FindingKind.PICTURE_HEAVY);
        var two = ExaminedTexts.of(
                "Título",
                "",
                List.of(),
                List.of(
                        new Picture("imagen", "a.jpg", "Un puente nuevo", 20_000),
                        new Picture("imagen", "b.jpg", "Un puente viejo", 20_000)),
                List.of());
        assertThat(findings(two)).extracting(Finding::kind).containsExactly(FindingKind.PAGE_HEAVY);
        assertThat(findings(two).get(0).values()).containsExactly(48L, 40L);
    }

    @Test
    void a_long_text_is_weighed_as_it_is_sent() {
        var chance = new Random(7);
        var text = new StringBuilder();
        while (text.length() < 20_000) {
            text.append((char) ('a' + chance.nextInt(26))).append(chance.nextInt(9) == 0 ? " " : "");
        }

        assertThat(found(List.of(new Part("texto", text.toString())), List.of()))
                .contains(FindingKind.TEXT_HEAVY);
        assertThat(found(List.of(new Part("texto", "una casa ".repeat(2_500))), List.of()))
                .doesNotContain(FindingKind.TEXT_HEAVY);
    }

    @ParameterizedTest
    @CsvSource({"5000000, ", "5000001, FILE_HEAVY", "20000000, FILE_HEAVY", "20000001, FILE_TOO_HEAVY"})
    void a_file_is_light_heavy_or_too_heavy(long bytes, FindingKind kind) {
        var found = found(List.of(), List.of(new ShownFile("archivo", "plan.pdf", bytes, TextLayer.PRESENT)));

        assertThat(found).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void a_scanned_file_is_advised_against() {
        var scan = new ShownFile("archivo", "plan.pdf", 1, TextLayer.ABSENT);
        var unknown = new ShownFile("archivo", "plan.pdf", 1, TextLayer.UNKNOWN);

        assertThat(found(List.of(), List.of(scan))).containsExactly(FindingKind.FILE_WITHOUT_TEXT);
        assertThat(FindingKind.FILE_WITHOUT_TEXT.weight()).isEqualTo(Weight.ADVICE);
        assertThat(found(List.of(), List.of(unknown))).isEmpty();
    }

    private static Picture picture(String words) {
        return new Picture("imagen", "a.jpg", words, 1_000);
    }

    private static List<FindingKind> found(Picture picture) {
        return findings(ExaminedTexts.of("Título", "", List.of(), List.of(picture), List.of())).stream()
                .map(Finding::kind)
                .toList();
    }

    private static List<FindingKind> found(List<Part> parts, List<ShownFile> files) {
        return findings(ExaminedTexts.of("Título", "", parts, List.of(), files)).stream()
                .map(Finding::kind)
                .toList();
    }
}
