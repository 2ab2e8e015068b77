package pe.cumbe.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlockRulesTest {

    private static final Block FIXED = text("ley", BlockLock.LOCKED, "Lo dice la ley.");
    private static final Block OURS = text("que", BlockLock.SUGGESTED, "Uno.");

    @Test
    void nobody_of_a_dependency_changes_or_takes_out_what_is_the_regions() {
        var before = List.of(FIXED, OURS);

        assertThat(BlockRules.objectionsToChange(before, List.of(OURS))).containsExactly(BlockReason.FIXED_CHANGED);
        assertThat(BlockRules.objectionsToChange(before, List.of(FIXED.with(BlockField.TEXT, "Lo digo yo."), OURS)))
                .containsExactly(BlockReason.FIXED_CHANGED);
        assertThat(BlockRules.objectionsToChange(before, List.of(FIXED.lockedAs(BlockLock.OPEN), OURS)))
                .containsExactly(BlockReason.FIXED_CHANGED);
    }

    @Test
    void moving_blocks_writing_in_ones_own_and_adding_is_everybodys() {
        var own = Block.own(BlockKind.NOTICE, Map.of(BlockField.TITLE, "Cerramos el lunes"));

        assertThat(BlockRules.objectionsToChange(
                        List.of(FIXED, OURS), List.of(own, OURS.with(BlockField.TEXT, "Dos."), FIXED)))
                .isEmpty();
    }

    @Test
    void nobody_makes_a_block_something_else_by_a_changed_form() {
        assertThat(BlockRules.objectionsToChange(List.of(OURS), List.of(OURS.lockedAs(BlockLock.LOCKED))))
                .containsExactly(BlockReason.FORGED);
        assertThat(BlockRules.objectionsToChange(List.of(), List.of(OURS))).containsExactly(BlockReason.FORGED);
        assertThat(BlockRules.objectionsToKeeping(List.of(OURS, OURS))).containsExactly(BlockReason.FORGED);
    }

    @Test
    void an_old_version_comes_back_but_for_what_the_region_says_today() {
        var today = FIXED.with(BlockField.TEXT, "Lo dice la ley nueva.");
        var gone = text("viejo", BlockLock.SUGGESTED, "Se quitó.");

        var restored =
                BlockRules.restored(List.of(today, OURS), List.of(gone, FIXED, OURS.with(BlockField.TEXT, "Cero.")));

        assertThat(restored).containsExactly(gone.lockedAs(BlockLock.OPEN), today, OURS.with(BlockField.TEXT, "Cero."));
    }

    @Test
    void there_are_sixty_at_most() {
        var many = IntStream.rangeClosed(0, BlockRules.MOST_BLOCKS)
                .mapToObj(number -> text("b" + number, BlockLock.OPEN, "x"))
                .toList();

        assertThat(BlockRules.objectionsToKeeping(many)).containsExactly(BlockReason.TOO_MANY);
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of(BlockKind.TEXT, Map.of(), BlockReason.VALUE_MISSING),
                Arguments.of(BlockKind.NOTICE, Map.of(BlockField.TITLE, "T"), BlockReason.VALUE_MISSING),
                Arguments.of(
                        BlockKind.TABLE,
                        Map.of(BlockField.TITLE, "T", BlockField.CSV, "a,b\n1"),
                        BlockReason.TABLE_MALFORMED),
                Arguments.of(
                        BlockKind.TABLE,
                        Map.of(BlockField.TITLE, "T", BlockField.CSV, "a,b"),
                        BlockReason.TABLE_MALFORMED),
                Arguments.of(
                        BlockKind.MAP,
                        Map.of(BlockField.TITLE, "T", BlockField.LATITUDE, "-97", BlockField.LONGITUDE, "-78.5"),
                        BlockReason.COORDINATES_MALFORMED),
                Arguments.of(
                        BlockKind.MAP,
                        Map.of(BlockField.TITLE, "T", BlockField.LATITUDE, "7,1", BlockField.LONGITUDE, "-78.5"),
                        BlockReason.COORDINATES_MALFORMED),
                Arguments.of(
                        BlockKind.SIGN_VIDEO,
                        Map.of(BlockField.TITLE, "T", BlockField.TEXT, "x", BlockField.LINK, "javascript:alert(1)"),
                        BlockReason.LINK_MALFORMED),
                Arguments.of(
                        BlockKind.SIGN_VIDEO,
                        Map.of(BlockField.TITLE, "T", BlockField.TEXT, "x", BlockField.LINK, "//otro.example/v"),
                        BlockReason.LINK_MALFORMED),
                Arguments.of(
                        BlockKind.AUDIO,
                        Map.of(
                                BlockField.TITLE,
                                "T",
                                BlockField.TEXT,
                                "x",
                                BlockField.LINK,
                                "https://otro.example/a.mp3"),
                        BlockReason.AUDIO_MALFORMED),
                Arguments.of(
                        BlockKind.AUDIO,
                        Map.of(BlockField.TITLE, "T", BlockField.LINK, "/dre/archivos/saludo"),
                        BlockReason.VALUE_MISSING));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void what_cannot_be_shown_is_not_sent(BlockKind kind, Map<BlockField, String> fields, BlockReason reason) {
        assertThat(BlockRules.objectionsToSending(List.of(Block.own(kind, fields))))
                .containsExactly(reason);
    }

    @Test
    void what_is_missing_is_told_with_the_block_and_the_field_it_is_missing_from() {
        var first = Block.own(BlockKind.SECTION, Map.of(BlockField.TITLE, "T"));
        var second = Block.own(BlockKind.NOTICE, Map.of(BlockField.TITLE, "T"));

        assertThat(BlockRules.lacks(List.of(first, second)))
                .containsExactly(new BlockRules.Lack(BlockReason.VALUE_MISSING, second, BlockField.TEXT));
    }

    @Test
    void a_table_is_read_with_commas_or_semicolons() {
        assertThat(BlockTable.of("Día;Hora\nLunes;8:00"))
                .contains(new BlockTable(List.of("Día", "Hora"), List.of(List.of("Lunes", "8:00"))));
        assertThat(BlockTable.of("Día,Hora\n\"Lunes, martes\",8:00")
                        .orElseThrow()
                        .rows())
                .containsExactly(List.of("Lunes, martes", "8:00"));
    }

    @Test
    void blocks_are_read_as_they_were_written() {
        var blocks = List.of(
                FIXED,
                Block.head(BlockLock.SUGGESTED, "«Título» \"con\" comillas", "Resumen"),
                Block.own(BlockKind.TABLE, Map.of(BlockField.TITLE, "T", BlockField.CSV, "a,b\n1,2")));

        assertThat(Blocks.read(Blocks.write(blocks))).isEqualTo(blocks);
    }

    private static Block text(String key, BlockLock lock, String text) {
        return new Block(key, BlockKind.TEXT, lock, Map.of(BlockField.TEXT, text));
    }
}
