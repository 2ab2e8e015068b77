package pe.cumbe.media.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockPicture;
import pe.cumbe.media.PublicMediaDesk;

/** Takes the pictures of a page from the library: one question for all of them, none for a page without. */
@ApplicationScoped
public class Shelves {

    private final PublicMediaDesk library;

    @Inject
    public Shelves(PublicMediaDesk library) {
        this.library = library;
    }

    /** As everybody reads them. */
    public Shelf ofEverybody(AgencyView agency, List<Block> blocks) {
        return of(agency, blocks, MediaAddresses.publicBase(agency), "");
    }

    /** As those see them who write and publish there, public or not. */
    public Shelf ofOfficers(AgencyView agency, List<Block> blocks) {
        return of(agency, blocks, MediaAddresses.officersBase(agency), MediaAddresses.CONTENT);
    }

    private Shelf of(AgencyView agency, List<Block> blocks, String before, String after) {
        var words = blocks.stream()
                .flatMap(block -> BlockPicture.of(block).stream())
                .map(BlockPicture::word)
                .distinct()
                .toList();
        return words.isEmpty() ? Shelf.NONE : new Shelf(before, after, library.pictures(agency.code(), words));
    }
}
