package pe.cumbe.content.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockTable;
import pe.cumbe.content.ContentHtml;

/** A block as everybody reads it, with its words ready for a page. */
public final class ShownBlock {

    private static final int UNDER_A_TITLE = 3;

    /** Of this portal, or of the web; never something that runs. */
    private static final Pattern ADDRESS = Pattern.compile("https?://|/[^/]");

    private final Block block;
    private final String html;

    private ShownBlock(Block block) {
        this.block = block;
        var text = block.get(BlockField.TEXT);
        this.html = block.get(BlockField.TITLE).isEmpty() ? ContentHtml.of(text) : ContentHtml.of(text, UNDER_A_TITLE);
    }

    public static List<ShownBlock> of(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() != BlockKind.HEAD)
                .map(ShownBlock::new)
                .toList();
    }

    /** The same of what nobody has judged yet: what is too deep to be written is left out. */
    public static List<ShownBlock> preview(List<Block> blocks) {
        return of(blocks.stream()
                .filter(block -> block.get(BlockField.TEXT).length() <= 60_000)
                .filter(block -> !ContentHtml.isTooNested(block.get(BlockField.TEXT)))
                .toList());
    }

    /** A link of a list of documents. */
    public record Link(String address, String words) {}

    public BlockKind getKind() {
        return block.kind();
    }

    public String getKey() {
        return block.key();
    }

    public String getTitle() {
        return block.get(BlockField.TITLE);
    }

    public String getHtml() {
        return html;
    }

    public String getWhenEmpty() {
        return block.get(BlockField.EMPTY);
    }

    public String getLink() {
        return block.get(BlockField.LINK);
    }

    public Optional<BlockTable> getTable() {
        return BlockTable.of(block.get(BlockField.CSV));
    }

    /** Itself, for a page that shows blocks one by one. */
    public List<ShownBlock> getAlone() {
        return List.of(this);
    }

    /** A line each: an address, a space, and its words. */
    public List<Link> getFiles() {
        return block.get(BlockField.FILES)
                .lines()
                .map(String::strip)
                .filter(line -> ADDRESS.matcher(line).lookingAt())
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new Link(parts[0], parts.length > 1 ? parts[1] : parts[0]))
                .toList();
    }

    /** An address that every telephone's map opens, without a script of anybody on our page. */
    public String getMap() {
        var latitude = block.get(BlockField.LATITUDE);
        var longitude = block.get(BlockField.LONGITUDE);
        return String.format(
                Locale.ROOT,
                "https://www.openstreetmap.org/?mlat=%s&mlon=%s#map=17/%s/%s",
                latitude,
                longitude,
                latitude,
                longitude);
    }
}
