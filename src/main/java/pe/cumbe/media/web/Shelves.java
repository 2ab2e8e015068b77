package pe.cumbe.media.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockPicture;
import pe.cumbe.media.DrawnPicture;
import pe.cumbe.media.MediaView;
import pe.cumbe.media.PictureSize;
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

    /** As whoever was given a draft sees them: inside the page, for what is not public has no address of its own. */
    public Shelf inside(AgencyView agency, List<Block> blocks) {
        var pictures = pictures(agency, blocks);
        var drawn = new HashMap<String, DrawnPicture>();
        pictures.forEach((word, picture) ->
                library.picture(picture, PictureSize.SMALL).ifPresent(small -> drawn.put(word, small)));
        return Shelf.inside(pictures, drawn);
    }

    private Shelf of(AgencyView agency, List<Block> blocks, String before, String after) {
        return Shelf.at(before, after, pictures(agency, blocks));
    }

    private Map<String, MediaView> pictures(AgencyView agency, List<Block> blocks) {
        var words = blocks.stream()
                .flatMap(block -> BlockPicture.of(block).stream())
                .map(BlockPicture::word)
                .distinct()
                .toList();
        return words.isEmpty() ? Map.of() : library.pictures(agency.code(), words);
    }
}
