package pe.cumbe.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockListing;
import pe.cumbe.content.ContentHtml;
import pe.cumbe.media.web.Shelf;
import pe.cumbe.media.web.Shelves;

/** Makes blocks ready for a page, with what other rooms list in them. */
@ApplicationScoped
public class ShownBlocks {

    private static final int LONGEST_PREVIEW = 60_000;

    private final Iterable<BlockListing> listings;
    private final Shelves shelves;

    @Inject
    public ShownBlocks(@Any Instance<BlockListing> listings, Shelves shelves) {
        this.listings = listings;
        this.shelves = shelves;
    }

    ShownBlocks(Iterable<BlockListing> listings, Shelves shelves) {
        this.listings = listings;
        this.shelves = shelves;
    }

    /** As everybody reads them in that portal. */
    public List<ShownBlock> of(List<Block> blocks, AgencyView portal) {
        return of(blocks, portal, shelves.ofEverybody(portal, blocks));
    }

    /** The same of several texts of that portal, asking for all their pictures at once. */
    List<List<ShownBlock>> ofEach(List<List<Block>> texts, AgencyView portal) {
        var shelf =
                shelves.ofEverybody(portal, texts.stream().flatMap(List::stream).toList());
        var known = new EnumMap<BlockKind, BlockListing.Listed>(BlockKind.class);
        return texts.stream()
                .map(text -> shown(text, shelf, kind -> known.computeIfAbsent(kind, one -> listed(one, portal))))
                .toList();
    }

    /** As those see them who write and publish there: with pictures that nothing public shows yet. */
    List<ShownBlock> draft(List<Block> blocks, AgencyView portal) {
        return of(blocks, portal, shelves.ofOfficers(portal, blocks));
    }

    private List<ShownBlock> of(List<Block> blocks, AgencyView portal, Shelf shelf) {
        return shown(blocks, shelf, kind -> listed(kind, portal));
    }

    private static List<ShownBlock> shown(
            List<Block> blocks, Shelf shelf, Function<BlockKind, BlockListing.Listed> listings) {
        return blocks.stream()
                .filter(block -> block.kind() != BlockKind.HEAD)
                .map(block -> new ShownBlock(block, listings.apply(block.kind()), shelf))
                .toList();
    }

    /** The same of what nobody has judged yet: what is too deep to be written is left out. */
    public List<ShownBlock> preview(List<Block> blocks, AgencyView portal) {
        var shown = blocks.stream()
                .filter(block -> block.get(BlockField.TEXT).length() <= LONGEST_PREVIEW)
                .filter(block -> !ContentHtml.isTooNested(block.get(BlockField.TEXT)))
                .toList();
        return of(shown, portal, shelves.inside(portal, shown));
    }

    private BlockListing.Listed listed(BlockKind kind, AgencyView portal) {
        for (var listing : listings) {
            if (listing.kind() == kind) {
                return listing.of(portal);
            }
        }
        return ShownBlock.NOTHING;
    }
}
