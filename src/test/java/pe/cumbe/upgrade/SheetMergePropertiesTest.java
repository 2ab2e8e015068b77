package pe.cumbe.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockLock;

/** What holds of every upgrade, whatever the template and the dependency did: twenty thousand made-up pages. */
class SheetMergePropertiesTest {

    private static final int PAGES_A_SEED = 1_000;
    private static final List<BlockLock> LOCKS = List.of(BlockLock.values());

    static Stream<Long> seeds() {
        return IntStream.range(0, 20).mapToObj(seed -> 20_261_130L + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_paragraph_of_the_dependency_is_in_the_page_or_in_a_conflict(long seed) {
        var random = new Random(seed);
        for (int page = 0; page < PAGES_A_SEED; page++) {
            var base = template(random);
            var theirs = changed(base, random, "región");
            var ours = changedByPortal(base, random);
            var merge = SheetMerge.of(base, theirs, ours, BlockMerge.Care.JOIN);

            var said = paragraphs(merge.blocks());
            merge.conflicts().stream()
                    .map(BlockConflict::ours)
                    .filter(block -> block != null)
                    .forEach(block -> said.addAll(paragraphs(List.of(block))));
            var own = paragraphs(ours);
            own.removeAll(paragraphs(base));
            assertThat(said).as("page %d of seed %d", page, seed).containsAll(own);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_changes_of_the_dependency_the_page_is_the_templates(long seed) {
        var random = new Random(seed);
        for (int page = 0; page < PAGES_A_SEED; page++) {
            var base = template(random);
            var theirs = changed(base, random, "región");
            var merge = SheetMerge.of(base, theirs, base, BlockMerge.Care.JOIN);

            assertThat(merge.blocks()).isEqualTo(theirs);
            assertThat(merge.base()).containsExactlyInAnyOrderElementsOf(theirs);
            assertThat(merge.conflicts()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_upgrade_twice_changes_nothing_more(long seed) {
        var random = new Random(seed);
        for (int page = 0; page < PAGES_A_SEED; page++) {
            var base = template(random);
            var theirs = changed(base, random, "región");
            var once = SheetMerge.of(base, theirs, changedByPortal(base, random), BlockMerge.Care.JOIN);
            var twice = SheetMerge.of(once.base(), theirs, once.blocks(), BlockMerge.Care.JOIN);

            assertThat(twice.blocks()).isEqualTo(once.blocks());
            assertThat(twice.base()).containsExactlyInAnyOrderElementsOf(once.base());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_upgrade_undone_at_once_leaves_what_was_there(long seed) {
        var random = new Random(seed);
        for (int page = 0; page < PAGES_A_SEED; page++) {
            var base = template(random);
            var before = changedByPortal(base, random);
            var after = SheetMerge.of(base, changed(base, random, "región"), before, BlockMerge.Care.JOIN)
                    .blocks();
            var undone = SheetMerge.of(after, before, after, BlockMerge.Care.ASK);

            assertThat(undone.blocks()).isEqualTo(before);
            assertThat(undone.conflicts()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_upgrade_undone_later_loses_nothing_that_was_written_since(long seed) {
        var random = new Random(seed);
        for (int page = 0; page < PAGES_A_SEED; page++) {
            var base = template(random);
            var before = changedByPortal(base, random);
            var after = SheetMerge.of(base, changed(base, random, "región"), before, BlockMerge.Care.JOIN)
                    .blocks();
            var since = changed(after, random, "después");
            var undone = SheetMerge.of(after, before, since, BlockMerge.Care.ASK);

            var said = paragraphs(undone.blocks());
            undone.conflicts().stream()
                    .map(BlockConflict::ours)
                    .filter(block -> block != null)
                    .forEach(block -> said.addAll(paragraphs(List.of(block))));
            assertThat(said)
                    .containsAll(paragraphs(since).stream()
                            .filter(text -> text.contains("después"))
                            .toList());
        }
    }

    private static List<Block> template(Random random) {
        return IntStream.range(0, random.nextInt(1, 6))
                .mapToObj(number -> new Block(
                        "b" + number,
                        BlockKind.TEXT,
                        LOCKS.get(random.nextInt(LOCKS.size())),
                        Map.of(BlockField.TEXT, text(number, random))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String text(int block, Random random) {
        return IntStream.range(0, random.nextInt(1, 6))
                .mapToObj(paragraph -> "Párrafo " + paragraph + " del bloque " + block + ".")
                .collect(Collectors.joining("\n\n"));
    }

    /** Somebody rewrites, adds, takes out and moves paragraphs and blocks. */
    private static List<Block> changed(List<Block> page, Random random, String who) {
        var blocks = new ArrayList<Block>();
        for (var block : page) {
            int what = random.nextInt(10);
            if (what == 0) {
                continue;
            }
            blocks.add(what < 6 ? block : block.with(BlockField.TEXT, edited(block.get(BlockField.TEXT), random, who)));
        }
        if (random.nextInt(4) == 0) {
            blocks.add(
                    random.nextInt(blocks.size() + 1),
                    new Block(
                            "b" + who + random.nextInt(1_000_000),
                            BlockKind.TEXT,
                            BlockLock.SUGGESTED,
                            Map.of(BlockField.TEXT, "Nuevo de " + who + " " + random.nextInt())));
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(blocks, random);
        }
        if (random.nextInt(6) == 0 && !blocks.isEmpty()) {
            int place = random.nextInt(blocks.size());
            blocks.set(place, blocks.get(place).lockedAs(LOCKS.get(random.nextInt(LOCKS.size()))));
        }
        return blocks;
    }

    /** What a dependency can do: it has no hand on the region's blocks, nor on whose a block is. */
    private static List<Block> changedByPortal(List<Block> base, Random random) {
        var locks = base.stream().collect(Collectors.toMap(Block::key, block -> block));
        var blocks = new ArrayList<Block>();
        for (var block : changed(base, random, "dependencia")) {
            var before = locks.get(block.key());
            blocks.add(before == null ? block : before.isLocked() ? before : block.lockedAs(before.lock()));
        }
        base.stream()
                .filter(Block::isLocked)
                .filter(block -> blocks.stream().noneMatch(one -> one.key().equals(block.key())))
                .forEach(blocks::add);
        return blocks;
    }

    private static String edited(String text, Random random, String who) {
        var paragraphs = new ArrayList<>(List.of(text.split("\n\n")));
        for (int change = random.nextInt(1, 4); change > 0; change--) {
            var words = "Dice la " + who + " " + random.nextInt();
            int place = random.nextInt(paragraphs.size() + 1);
            if (place == paragraphs.size() || random.nextInt(3) == 0) {
                paragraphs.add(place, words);
            } else if (random.nextInt(3) == 0 && paragraphs.size() > 1) {
                paragraphs.remove(place);
            } else {
                paragraphs.set(place, words);
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private static Set<String> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> Stream.of(block.get(BlockField.TEXT).split("\n\n")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }
}
