package pe.cumbe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.SearchSource.Findable;

/** Everything public but norms, found by kind and by dependency. */
class PortalIndexTest {

    private static final List<String> ALL = List.of("tramites", "paginas", "noticias", "transparencia");

    @TempDir
    Path folder;

    private PortalIndex index;

    @BeforeEach
    void what_the_rooms_have() throws IOException {
        index = new PortalIndex(folder);
        index.replace(
                "tramites",
                null,
                List.of(
                        one("licencia-conducir", "Obtener licencia de conducir", "Brevete para moto", "DRTC"),
                        one(
                                "inscribir-titulo",
                                "Inscribir un título",
                                "Título profesional técnico",
                                "DRE",
                                "UGEL-08")));
        index.replace(
                "transparencia",
                null,
                List.of(
                        one("GRC/3.1", "3.1 Presupuesto", "Ejecución del año & <gastos>", "GRC"),
                        one("DRE/3.1", "3.1 Presupuesto", "Ejecución de las escuelas", "DRE")));
        index.replace("noticias", null, List.of(one("feria", "Feria de la educación", "Presupuesto de ferias", "DRE")));
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "presupuesto, noticias transparencia",
        "PRESUPUESTOS, noticias transparencia",
        "educacion, noticias",
        "título, tramites",
        "titulos, tramites",
        "licen, tramites",
        "brevete, tramites",
        "lisencia, tramites",
        "licencia moto, tramites",
        "presupuesto escuelas, transparencia",
        "ferias inventadas, noticias",
        "¿cómo saco mi brevete de moto?, tramites"
    })
    void words_find_the_kinds_that_have_them(String words, String kinds) throws IOException {
        assertThat(find(words).stream().map(PortalFound::source)).containsExactly(kinds.split(" "));
    }

    @Test
    void one_dependency_alone_is_asked() throws IOException {
        var found = index.find(new PortalQuery("presupuesto", Optional.of(new AgencyCode("GRC")), 1, 5), ALL);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).hits()).extracting(PortalHit::id).containsExactly("GRC/3.1");
    }

    @Test
    void what_belongs_to_several_is_found_in_each() throws IOException {
        for (var code : List.of("DRE", "UGEL-08")) {
            assertThat(index.find(new PortalQuery("titulo", Optional.of(new AgencyCode(code)), 1, 5), ALL))
                    .as(code)
                    .hasSize(1);
        }
    }

    @Test
    void a_hit_tells_where_the_words_stand_and_nothing_of_it_is_markup() throws IOException {
        var hit = find("ejecución gastos").get(0).hits().get(0);

        assertThat(hit.path()).isEqualTo("/x/GRC/3.1");
        assertThat(hit.day()).contains(LocalDate.of(2026, 11, 2));
        assertThat(hit.excerpt().html()).contains("&amp; &lt;<mark>gastos</mark>&gt;");
    }

    @Test
    void what_changed_in_one_dependency_leaves_the_others_alone() throws IOException {
        index.replace("transparencia", "DRE", List.of(one("DRE/4.1", "4.1 Obras", "Caminos", "DRE")));
        index.refresh();

        assertThat(find("presupuesto").stream().filter(one -> one.source().equals("transparencia")))
                .singleElement()
                .satisfies(one -> assertThat(one.total()).isEqualTo(1));
        assertThat(find("caminos")).hasSize(1);
    }

    @Test
    void what_is_gone_is_found_no_more() throws IOException {
        index.replace("noticias", "DRE", List.of());
        index.refresh();

        assertThat(find("feria")).isEmpty();
    }

    @Test
    void what_is_told_again_by_another_dependency_is_there_once() throws IOException {
        index.replace(
                "tramites", "UGEL-08", List.of(one("inscribir-titulo", "Inscribir un título", "x", "DRE", "UGEL-08")));
        index.refresh();

        assertThat(find("título").get(0).total()).isEqualTo(1);
    }

    @Test
    void pages_follow_one_another_without_gaps() throws IOException {
        index.replace(
                "noticias",
                null,
                IntStream.range(0, 25)
                        .mapToObj(number -> one("n" + number, "Noticia " + number, "huayno", "DRE"))
                        .toList());
        index.refresh();
        var seen = IntStream.rangeClosed(1, 3)
                .mapToObj(page -> page(page).hits())
                .flatMap(List::stream)
                .map(PortalHit::id)
                .toList();

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        assertThat(page(99_999).hits()).isEmpty();
    }

    @Test
    void the_next_start_reads_everything_anew() throws IOException {
        index.close();
        index = new PortalIndex(folder);

        assertThat(index.count()).isZero();
    }

    static Stream<String> whatAnybodyMayType() {
        return Stream.of(
                "",
                " ",
                "a",
                "\u0000\u0001",
                "*",
                "?",
                "\"",
                "AND OR NOT",
                "title:x^9 ~2 [a TO b]",
                "../../etc/passwd",
                "<script>alert(1)</script>",
                "'; drop table norm; --",
                "\uD800",
                "\u202Etrop",
                "ñandú ".repeat(200),
                "a".repeat(100_000),
                "😀".repeat(300),
                "0".repeat(400),
                "%00%FF");
    }

    @ParameterizedTest
    @MethodSource("whatAnybodyMayType")
    void nothing_that_is_typed_makes_it_fail(String typed) {
        assertThatCode(() -> find(typed)).doesNotThrowAnyException();
    }

    private PortalFound page(int number) {
        try {
            return index.find(new PortalQuery("huayno", Optional.empty(), number, 10), ALL)
                    .get(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<PortalFound> find(String words) throws IOException {
        return index.find(new PortalQuery(words, Optional.empty(), 1, 5), ALL);
    }

    private static Findable one(String id, String title, String text, String... agencies) {
        return new Findable(id, Set.of(agencies), "/x/" + id, title, "", text, LocalDate.of(2026, 11, 2));
    }
}
