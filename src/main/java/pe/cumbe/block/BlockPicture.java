package pe.cumbe.block;

import java.util.List;

/**
 * A picture that a block shows.
 *
 * @param word of its address in the library of the dependency
 * @param caption what is written under it; may be empty
 */
public record BlockPicture(String word, String caption) {

    static final int MOST_IN_GALLERY = 24;

    /** Those of a figure or a gallery, in their order; none of any other block. */
    public static List<BlockPicture> of(Block block) {
        return switch (block.kind()) {
            case FIGURE ->
                block.get(BlockField.PICTURE).isEmpty()
                        ? List.of()
                        : List.of(new BlockPicture(block.get(BlockField.PICTURE), block.get(BlockField.CAPTION)));
            case GALLERY ->
                block.get(BlockField.PICTURES)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(BlockPicture::line)
                        .toList();
            default -> List.of();
        };
    }

    private static BlockPicture line(String line) {
        var parts = line.split("\\s+", 2);
        return new BlockPicture(parts[0], parts.length > 1 ? parts[1] : "");
    }
}
