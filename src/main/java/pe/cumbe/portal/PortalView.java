package pe.cumbe.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;

/**
 * The site of a dependency as everybody may see it.
 *
 * @param front what its front page is made of, in its order
 */
public record PortalView(AgencyCode agency, int templateVersion, Instant openedAt, List<Item> menu, List<Block> front) {

    public PortalView {
        menu = List.copyOf(menu);
        front = List.copyOf(front);
    }

    /** The section of the front page with that key of the template, such as {@code welcome}. */
    public Optional<Block> section(String key) {
        return sections().stream().filter(block -> block.key().equals(key)).findFirst();
    }

    /** Those blocks of the front page that came with the template. */
    public List<Block> sections() {
        return front.stream().filter(block -> block.kind() == BlockKind.SECTION).toList();
    }

    static List<Item> items(List<Block> menu) {
        return menu.stream()
                .filter(block -> block.kind() == BlockKind.ENTRY)
                .map(block -> new Item(block.key(), block.get(BlockField.TITLE), block.get(BlockField.LINK)))
                .toList();
    }

    /**
     * An entry of the menu.
     *
     * @param path relative to the portal; empty for its front page
     */
    public record Item(String key, String label, String path) {}
}
