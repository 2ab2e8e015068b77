package pe.cumbe.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockListing;
import pe.cumbe.block.BlockLock;
import pe.cumbe.content.ContentFixtures;
import pe.cumbe.media.ALibrary;
import pe.cumbe.media.InMemoryMediaFiles;
import pe.cumbe.media.web.Shelf;
import pe.cumbe.media.web.Shelves;

/** Blocks as a page shows them. */
class ShownBlocksTest {

    private static final BlockListing NORMS = new BlockListing() {
        @Override
        public BlockKind kind() {
            return BlockKind.NORMS;
        }

        @Override
        public Listed of(AgencyView portal) {
            return new Listed(List.of(new Entry("/normas/rd/2026/1", "Norma 1 de " + portal.acronym())), "/normas");
        }
    };

    private final AgencyView dre = new ContentFixtures().organisation.get(new AgencyCode("DRE"));
    private final ShownBlocks blocks =
            new ShownBlocks(List.of(NORMS), new Shelves(ALibrary.reading(new InMemoryMediaFiles())));

    @Test
    void a_block_lists_what_its_room_keeps_of_that_portal() {
        var shown = blocks.of(List.of(Block.own(BlockKind.NORMS, Map.of(BlockField.TITLE, "Últimas normas"))), dre);

        assertThat(shown).singleElement().satisfies(block -> {
            assertThat(block.getTitle()).isEqualTo("Últimas normas");
            assertThat(block.getListed().all()).isEqualTo("/normas");
            assertThat(block.getListed().entries())
                    .containsExactly(new BlockListing.Entry("/normas/rd/2026/1", "Norma 1 de DRE"));
        });
    }

    @Test
    void a_block_of_words_lists_nothing_and_the_head_of_a_page_is_no_block_of_it() {
        var shown = blocks.of(
                List.of(
                        Block.head(BlockLock.OPEN, "Título", "Resumen"),
                        Block.own(BlockKind.TEXT, Map.of(BlockField.TEXT, "Hola."))),
                dre);

        assertThat(shown).singleElement().satisfies(block -> {
            assertThat(block.getHtml()).contains("Hola.");
            assertThat(block.getListed().all()).isEmpty();
        });
    }

    @Test
    void what_is_too_deep_to_be_written_is_left_out_of_a_preview() {
        var deep = Block.own(BlockKind.TEXT, Map.of(BlockField.TEXT, ">".repeat(5_000) + " x"));

        assertThat(blocks.preview(List.of(deep), dre)).isEmpty();
    }

    @Test
    void a_picture_has_an_address_of_its_own_where_everybody_reads_and_none_in_a_draft_that_was_lent(
            @TempDir Path folder) {
        var library = new ALibrary(folder, 1_000_000);
        library.intake.take(
                ALibrary.DRE,
                "patio.png",
                new ByteArrayInputStream(ALibrary.picture("png", 1400, 700, 0x3355aa)),
                ALibrary.EDITOR);
        var shown = new ShownBlocks(List.of(), new Shelves(library.reading));
        var figure = List.of(
                Block.own(BlockKind.FIGURE, Map.of(BlockField.PICTURE, "patio", BlockField.CAPTION, "El patio")));

        assertThat(shown.of(figure, dre).get(0).getPictures()).singleElement().satisfies(picture -> {
            assertThat(picture.address()).isEqualTo("/dre/archivos/patio?v=1");
            assertThat(picture.choices())
                    .isEqualTo("/dre/archivos/patio?v=1&ancho=640 640w, /dre/archivos/patio?v=1 1280w");
            assertThat(picture.caption()).isEqualTo("El patio");
        });
        assertThat(shown.draft(figure, dre).get(0).getPictures())
                .extracting(Shelf.Shown::address)
                .containsExactly("/gestion/archivos/dre/patio/contenido?v=1");
        assertThat(shown.preview(figure, dre).get(0).getPictures())
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.choices())
                            .startsWith("data:image/jpeg;base64,")
                            .endsWith(" 640w");
                    assertThat(picture.address() + picture.choices()).doesNotContain("/archivos/");
                });
        var gone = List.of(Block.own(BlockKind.FIGURE, Map.of(BlockField.PICTURE, "no-existe")));
        assertThat(shown.of(gone, dre).get(0).getPictures()).isEmpty();
    }
}
