package pe.cumbe.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;

/** The site of a dependency as everybody may see it. */
public record PortalView(
        AgencyCode agency, int templateVersion, Instant openedAt, List<Item> menu, List<Part> sections) {

    public PortalView {
        menu = List.copyOf(menu);
        sections = List.copyOf(sections);
    }

    /** The section with that key of the template, such as {@code welcome}. */
    public Optional<Part> section(String key) {
        return sections.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    static List<Item> items(List<Block> menu) {
        return menu.stream()
                .filter(block -> block.kind() == BlockKind.ENTRY)
                .map(block -> new Item(block.key(), block.get(BlockField.TITLE), block.get(BlockField.LINK)))
                .toList();
    }

    static List<Part> parts(List<Block> front) {
        return front.stream()
                .filter(block -> block.kind() == BlockKind.SECTION)
                .map(block -> new Part(
                        block.key(),
                        block.get(BlockField.TITLE),
                        block.get(BlockField.TEXT),
                        block.get(BlockField.EMPTY)))
                .toList();
    }

    /**
     * An entry of the menu.
     *
     * @param path relative to the portal; empty for its front page
     */
    public record Item(String key, String label, String path) {}

    /**
     * A section of the front page.
     *
     * @param empty what to say when there is nothing to list; empty when it lists nothing
     */
    public record Part(String key, String title, String text, String empty) {}
}
