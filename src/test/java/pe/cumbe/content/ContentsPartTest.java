package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static pe.cumbe.account.AccountFixtures.DRE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.portalcopy.CopiedRow;
import pe.cumbe.portalcopy.Unpacking;

/** What of a copy a portal takes; that it is the same afterwards is said by {@code PortalCopyIT}. */
class ContentsPartTest {

    private static final AgencyCode DIRESA = new AgencyCode("DIRESA");

    private final InMemoryContentItems items = new InMemoryContentItems();
    private final ContentsPart part = new ContentsPart(new NothingCarried(), items, null);

    @Test
    void everybody_reads_the_version_that_was_read_and_its_history_comes_along() {
        unpack(
                DRE,
                item("NEWS", "feria", 2, true),
                version(1, "Feria", "Habrá feria."),
                version(2, "Feria de lectura", "La feria es el lunes."),
                "{\"tipo\":\"paso\",\"version\":2,\"verbo\":\"PUBLISH\",\"quien\":\"Pedro Demo\","
                        + "\"cuando\":\"2026-03-02T10:00:00Z\"}");

        var held = items.at(List.of(DRE), ContentKind.NEWS, "feria").orElseThrow();
        assertThat(held.item().state()).isEqualTo(ContentState.PUBLISHED);
        assertThat(Optional.ofNullable(held.version()).orElseThrow().text().title())
                .isEqualTo("Feria de lectura");
        assertThat(items.versions(DRE, held.item().id()))
                .extracting(one -> one.view().writtenBy())
                .containsExactly("Elena Demo", "Elena Demo");
        assertThat(items.moves(DRE, held.item().id()))
                .extracting(move -> move.view().madeBy())
                .containsExactly("Pedro Demo");
    }

    @Test
    void a_seat_comes_with_its_hours_and_its_place_on_the_map() {
        unpack(
                DRE,
                item("SEAT", "modulo", 1, true),
                "{\"tipo\":\"version\",\"numero\":1,\"titulo\":\"Módulo\",\"resumen\":\"\",\"bloques\":[],"
                        + "\"lugar\":\"Jirón 1\",\"cargo\":\"\",\"telefono\":\"\",\"correo\":\"\",\"imagenDice\":\"\","
                        + "\"orden\":2,\"horario\":\"lunes: 8 a 13\",\"coordenadas\":\"-7.1, -78.5\","
                        + "\"quien\":\"Elena Demo\",\"cuando\":\"2026-03-01T10:00:00Z\"}");

        var held = items.at(List.of(DRE), ContentKind.SEAT, "modulo").orElseThrow();
        assertThat(Optional.ofNullable(held.version()).orElseThrow().text().details())
                .isEqualTo(new ContentDetails(2, null, "lunes: 8 a 13", "-7.1, -78.5"));
    }

    @Test
    void news_whose_word_another_dependency_has_gets_another() {
        unpack(DRE, item("NEWS", "feria", 1, true), version(1, "Feria", "Habrá feria."));
        unpack(DIRESA, item("NEWS", "feria", 1, true), version(1, "Feria", "Habrá feria de salud."));

        assertThat(items.at(List.of(DIRESA), ContentKind.NEWS, "feria-2")).isPresent();
    }

    @Test
    void what_nobody_could_publish_here_is_not_taken_from_a_copy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unpack(DRE, item("NEWS", "feria", 1, true), version(1, "", "")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> unpack(
                                DRE,
                                item("PAGE", "video", 1, true),
                                "{\"tipo\":\"version\",\"numero\":1,\"titulo\":\"Video\",\"quien\":\"-\","
                                        + "\"cuando\":\"2026-03-01T10:00:00Z\",\"bloques\":[{\"key\":\"v\",\"kind\":\"SIGN_VIDEO\","
                                        + "\"titulo\":\"Video\",\"enlace\":\"javascript:alert(1)\",\"texto\":\"Dice algo\"}]}"));
        assertThatIllegalArgumentException().isThrownBy(() -> unpack(DRE, "{\"tipo\":\"otra cosa\"}"));
    }

    private void unpack(AgencyCode agency, String... rows) {
        part.unpack(agency, Stream.of(rows).map(CopiedRow::read), new Unpacking(Map.of(), Actor.SYSTEM));
    }

    private static String item(String kind, String slug, int read, boolean isPublic) {
        return "{\"tipo\":\"contenido\",\"numero\":7,\"clase\":\"" + kind + "\",\"palabra\":\"" + slug + "\",\"leido\":"
                + read + ",\"publico\":" + isPublic + ",\"primera\":\"2026-03-01T10:00:00Z\","
                + "\"ultima\":\"2026-03-02T10:00:00Z\",\"cambio\":\"2026-03-02T10:00:00Z\"}";
    }

    private static String version(int number, String title, String text) {
        return "{\"tipo\":\"version\",\"numero\":" + number + ",\"titulo\":\"" + title
                + "\",\"resumen\":\"Un resumen\",\"quien\":\"Elena Demo\",\"cuando\":\"2026-03-01T10:00:00Z\","
                + "\"bloques\":[{\"key\":\"texto\",\"kind\":\"TEXT\",\"lock\":\"OPEN\",\"texto\":\"" + text + "\"}]}";
    }

    /** Taking asks nothing of it. */
    private static final class NothingCarried implements CarriedItems {

        @Override
        public List<ContentItem> after(AgencyCode agency, long id, int most) {
            return List.of();
        }

        @Override
        public List<FormerAddress> former(AgencyCode agency, long item) {
            return List.of();
        }

        @Override
        public boolean isWritten(AgencyCode agency) {
            return false;
        }

        @Override
        public void clear(AgencyCode agency) {
            // nothing is there
        }
    }
}
