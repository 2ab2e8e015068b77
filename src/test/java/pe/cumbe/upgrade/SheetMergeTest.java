package pe.cumbe.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockLock;

class SheetMergeTest {

    private static final String THREE = "Uno.\n\nDos.\n\nTres.";

    @Test
    void a_block_that_nobody_touched_follows_the_template() {
        var merge =
                merge(page(suggested("a", "Antes.")), page(suggested("a", "Ahora.")), page(suggested("a", "Antes.")));

        assertThat(merge.blocks()).containsExactly(suggested("a", "Ahora."));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void a_block_that_the_template_did_not_touch_keeps_the_words_of_the_dependency() {
        var merge =
                merge(page(suggested("a", "Antes.")), page(suggested("a", "Antes.")), page(suggested("a", "Lo mío.")));

        assertThat(merge.blocks()).containsExactly(suggested("a", "Lo mío."));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void changes_of_different_paragraphs_are_joined() {
        var merge = merge(
                page(suggested("a", THREE)),
                page(suggested("a", "Uno.\n\nDos.\n\nTres, de la región.")),
                page(suggested("a", "Uno, de la DRE.\n\nDos.\n\nTres.")));

        assertThat(merge.blocks()).containsExactly(suggested("a", "Uno, de la DRE.\n\nDos.\n\nTres, de la región."));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void changes_of_one_paragraph_collide_and_the_dependency_goes_on_saying_what_it_said() {
        var ours = suggested("a", "Uno.\n\nDos, de la DRE.\n\nTres.");
        var theirs = suggested("a", "Uno.\n\nDos, de la región.\n\nTres, de la región.");
        var merge = merge(page(suggested("a", THREE)), page(theirs), page(ours));

        assertThat(merge.blocks()).containsExactly(ours);
        assertThat(merge.conflicts())
                .containsExactly(new BlockConflict(
                        "a",
                        Collision.BOTH_CHANGED,
                        suggested("a", THREE),
                        theirs,
                        ours,
                        suggested("a", "Uno.\n\nDos, de la DRE.\n\nDos, de la región.\n\nTres, de la región.")));
        assertThat(merge.base()).containsExactly(suggested("a", THREE));
    }

    @Test
    void an_open_block_is_the_dependencys_once_it_wrote_in_it() {
        var ours = block("a", BlockLock.OPEN, "Lo mío.");
        var merge = merge(
                page(block("a", BlockLock.OPEN, "Antes.")), page(block("a", BlockLock.OPEN, "Ahora.")), page(ours));

        assertThat(merge.blocks()).containsExactly(ours);
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void a_block_that_becomes_the_regions_says_what_the_region_says_and_keeps_the_other_words_aside() {
        var fixed = block("a", BlockLock.LOCKED, "Ahora.");
        var merge = merge(page(suggested("a", "Antes.")), page(fixed), page(suggested("a", "Lo mío.")));

        assertThat(merge.blocks()).containsExactly(fixed);
        assertThat(merge.conflicts()).extracting(BlockConflict::collision).containsExactly(Collision.NOW_FIXED);
        assertThat(merge.conflicts()).extracting(BlockConflict::ours).containsExactly(suggested("a", "Lo mío."));
    }

    @Test
    void a_block_that_goes_from_the_template_goes_only_where_nobody_wrote_in_it() {
        var base = page(suggested("a", "Antes."), suggested("b", "Antes."));
        var merge = merge(base, page(), page(suggested("a", "Antes."), suggested("b", "Lo mío.")));

        assertThat(merge.blocks()).containsExactly(block("b", BlockLock.OPEN, "Lo mío."));
        assertThat(merge.conflicts())
                .extracting(BlockConflict::collision)
                .containsExactly(Collision.GONE_FROM_TEMPLATE);
    }

    @Test
    void a_block_that_the_dependency_took_out_stays_out_unless_it_is_the_regions() {
        var base = page(suggested("a", "Antes."), suggested("b", "Antes."), block("c", BlockLock.LOCKED, "Antes."));
        var theirs = page(suggested("a", "Antes."), suggested("b", "Ahora."), block("c", BlockLock.LOCKED, "Ahora."));
        var merge = merge(base, theirs, page());

        assertThat(merge.blocks()).containsExactly(block("c", BlockLock.LOCKED, "Ahora."));
        assertThat(merge.conflicts()).extracting(BlockConflict::key).containsExactly("b");
    }

    @Test
    void what_the_template_adds_stands_after_what_it_follows_there_also_among_the_dependencys_own() {
        var own = Block.own(BlockKind.TEXT, Map.of(BlockField.TEXT, "De la casa."));
        var a = suggested("a", "A.");
        var b = suggested("b", "B.");
        var c = suggested("c", "C.");
        var merge = merge(page(a, c), page(a, b, c), page(own, c, a));

        assertThat(merge.blocks()).containsExactly(own, c, a, b);
    }

    @Test
    void where_the_dependency_moved_nothing_the_order_is_the_templates() {
        var own = Block.own(BlockKind.TEXT, Map.of(BlockField.TEXT, "De la casa."));
        var a = suggested("a", "A.");
        var b = suggested("b", "B.");
        var merge = merge(page(a, b), page(b, a), page(a, own, b));

        assertThat(merge.blocks()).containsExactly(b, a, own);
    }

    @Test
    void when_undoing_whoever_wrote_since_is_asked_even_if_it_was_another_paragraph() {
        var merge = SheetMerge.of(
                page(suggested("a", THREE)),
                page(suggested("a", "Uno.\n\nDos.")),
                page(suggested("a", "Uno, de la DRE.\n\nDos.\n\nTres.")),
                BlockMerge.Care.ASK);

        assertThat(merge.blocks()).containsExactly(suggested("a", "Uno, de la DRE.\n\nDos.\n\nTres."));
        assertThat(merge.conflicts()).extracting(BlockConflict::collision).containsExactly(Collision.BOTH_CHANGED);
    }

    @Test
    void two_titles_collide_whole() {
        var merge = merge(
                List.of(Block.head(BlockLock.SUGGESTED, "Nosotros", "")),
                List.of(Block.head(BlockLock.SUGGESTED, "Quiénes somos", "")),
                List.of(Block.head(BlockLock.SUGGESTED, "La UGEL", "")));

        assertThat(merge.conflicts()).hasSize(1);
        assertThat(merge.blocks()).containsExactly(Block.head(BlockLock.SUGGESTED, "La UGEL", ""));
    }

    private static SheetMerge merge(List<Block> base, List<Block> theirs, List<Block> ours) {
        return SheetMerge.of(base, theirs, ours, BlockMerge.Care.JOIN);
    }

    private static List<Block> page(Block... blocks) {
        return List.of(blocks);
    }

    static Block suggested(String key, String text) {
        return block(key, BlockLock.SUGGESTED, text);
    }

    static Block block(String key, BlockLock lock, String text) {
        return new Block(key, BlockKind.TEXT, lock, Map.of(BlockField.TEXT, text));
    }
}
