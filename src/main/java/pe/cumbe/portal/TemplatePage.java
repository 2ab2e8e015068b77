package pe.cumbe.portal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockLock;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentRules;
import pe.cumbe.content.ContentText;

/**
 * A page that every portal has: the front page, the menu, or any other.
 *
 * @param key the same in all versions of the template, also when the page moves
 * @param blocks the first one is its head; {@code {name}} and the like stand for the dependency's own
 */
public record TemplatePage(String key, ContentKind kind, String slug, List<Block> blocks) {

    private static final int LONGEST_ENTRY = 80;

    public TemplatePage {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty() || blocks.get(0).kind() != BlockKind.HEAD) {
            throw new IllegalArgumentException("a page of the template without head: " + key);
        }
    }

    /** A page of one text, as templates had before pages were made of blocks. */
    static TemplatePage of(String slug, String title, String summary, String body) {
        var text = new Block(
                "texto", BlockKind.TEXT, BlockLock.SUGGESTED, Block.text(body).fields());
        return new TemplatePage(
                slug, ContentKind.PAGE, slug, List.of(Block.head(BlockLock.SUGGESTED, title, summary), text));
    }

    /** Whether a dependency has it: the region's own front page and menu are not made of the template. */
    public boolean isFor(AgencyCode agency) {
        return !(agency.isRegion() && kind.isOnly());
    }

    public String title() {
        return blocks.get(0).get(BlockField.TITLE);
    }

    /** The blocks with the words of a dependency in them; a long name makes no title too long to be kept. */
    public List<Block> blocksFor(PortalTemplate.Words words) {
        var said = new ArrayList<Block>();
        for (var block : blocks) {
            var fields = new EnumMap<BlockField, String>(BlockField.class);
            block.fields().forEach((field, value) -> fields.put(field, cut(block, field, words.in(value))));
            said.add(block.with(fields));
        }
        return said;
    }

    private static String cut(Block block, BlockField field, String value) {
        if (field != BlockField.TITLE && field != BlockField.SUMMARY) {
            return value;
        }
        int longest = field == BlockField.SUMMARY
                ? ContentRules.LONGEST_SUMMARY
                : block.kind() == BlockKind.ENTRY ? LONGEST_ENTRY : ContentRules.LONGEST_TITLE;
        return value.length() <= longest ? value : value.substring(0, longest - 1) + "…";
    }

    /** What a content says whose blocks these are. */
    public static ContentText textOf(List<Block> blocks) {
        var head = headOf(blocks);
        return ContentText.of(head.get(BlockField.TITLE), head.get(BlockField.SUMMARY), bodyOf(blocks));
    }

    public static Block headOf(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEAD)
                .findFirst()
                .orElseGet(() -> Block.head(BlockLock.OPEN, "", ""));
    }

    public static List<Block> bodyOf(List<Block> blocks) {
        return blocks.stream().filter(block -> block.kind() != BlockKind.HEAD).toList();
    }

    /** The blocks of a content, with its title and summary as the head the template knows. */
    public static List<Block> blocksOf(ContentText text, BlockLock headLock) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.head(headLock, text.title(), text.summary()));
        blocks.addAll(text.blocks());
        return blocks;
    }
}
