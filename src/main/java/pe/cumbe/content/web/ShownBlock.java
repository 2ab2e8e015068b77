package pe.cumbe.content.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockListing;
import pe.cumbe.block.BlockPicture;
import pe.cumbe.block.BlockTable;
import pe.cumbe.content.ContentHtml;
import pe.cumbe.media.web.Shelf;
import pe.cumbe.shared.Coordinates;

/** A block as everybody reads it, with its words ready for a page. */
public final class ShownBlock {

    private static final int UNDER_A_TITLE = 3;

    /** Of this portal, or of the web; never something that runs. */
    private static final Pattern ADDRESS = Pattern.compile("https?://|/[^/]");

    static final BlockListing.Listed NOTHING = new BlockListing.Listed(List.of(), "");

    private final Block block;
    private final BlockListing.Listed listed;
    private final String html;
    private final List<Shelf.Shown> pictures;

    ShownBlock(Block block, BlockListing.Listed listed, Shelf shelf) {
        this.block = block;
        this.listed = listed;
        this.pictures = BlockPicture.of(block).stream()
                .flatMap(one -> shelf.show(one.word(), one.caption()).stream())
                .toList();
        var text = block.get(BlockField.TEXT);
        this.html = block.get(BlockField.TITLE).isEmpty() ? ContentHtml.of(text) : ContentHtml.of(text, UNDER_A_TITLE);
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

    /** What a room lists in it today. */
    public BlockListing.Listed getListed() {
        return listed;
    }

    public String getWhenEmpty() {
        return block.get(BlockField.EMPTY);
    }

    /** Those of a figure or a gallery that the library has. */
    public List<Shelf.Shown> getPictures() {
        return pictures;
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
        return Coordinates.read(block.get(BlockField.LATITUDE), block.get(BlockField.LONGITUDE))
                .map(Coordinates::map)
                .orElse("");
    }
}
