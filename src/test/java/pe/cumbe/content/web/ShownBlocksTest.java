package pe.cumbe.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
