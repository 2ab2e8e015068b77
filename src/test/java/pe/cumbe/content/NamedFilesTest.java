package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;

class NamedFilesTest {

    private static final AgencyCode DRE = ContentFixtures.DRE;

    @Test
    void figures_and_galleries_name_files_of_their_own_library() {
        var figure = Block.own(BlockKind.FIGURE, Map.of(BlockField.PICTURE, "escuela"));
        var gallery = Block.own(BlockKind.GALLERY, Map.of(BlockField.PICTURES, "patio El patio\n\naula"));

        assertThat(in(figure, gallery)).containsExactlyInAnyOrder(own("escuela"), own("patio"), own("aula"));
    }

    @Test
    void addresses_name_files_of_whose_portal_they_lead_to() {
        assertThat(in(Block.text("Lee [la guía](/dre/archivos/guia), [otra](/DIRESA/archivos/plan?v=2)"
                        + " y <https://portal.pe/archivos/mapa>.")))
                .containsExactlyInAnyOrder(
                        own("guia"),
                        new NamedFiles.Name(ContentFixtures.DIRESA, "plan"),
                        new NamedFiles.Name(AgencyCode.REGION, "mapa"));
    }

    @Test
    void lists_of_documents_name_theirs() {
        assertThat(in(Block.own(BlockKind.DOCUMENTS, Map.of(BlockField.FILES, "/dre/archivos/acta El acta"))))
                .containsExactly(own("acta"));
    }

    @Test
    void words_that_are_no_address_name_nothing() {
        assertThat(in(Block.text("archivos/guia y /archivos y /dre/archivos/"))).isEmpty();
    }

    private static Iterable<NamedFiles.Name> in(Block... blocks) {
        return NamedFiles.in(ContentText.of("Título", "", List.of(blocks)), DRE, NamedFilesTest::portal);
    }

    private static NamedFiles.Name own(String word) {
        return new NamedFiles.Name(DRE, word);
    }

    private static Optional<AgencyCode> portal(String slug) {
        return switch (slug) {
            case "dre" -> Optional.of(DRE);
            case "diresa" -> Optional.of(ContentFixtures.DIRESA);
            default -> Optional.empty();
        };
    }
}
