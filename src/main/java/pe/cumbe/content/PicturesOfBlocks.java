package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockPicture;
import pe.cumbe.block.BlockReason;
import pe.cumbe.media.PublicMediaDesk;

/** Whether everybody will see, or be told, what the pictures of a text show. */
@ApplicationScoped
public class PicturesOfBlocks {

    private final PublicMediaDesk library;

    @Inject
    public PicturesOfBlocks(PublicMediaDesk library) {
        this.library = library;
    }

    /** Why a text with these blocks cannot be sent. */
    List<BlockReason> objectionsTo(AgencyCode agency, List<Block> blocks) {
        var named = blocks.stream()
                .flatMap(block -> BlockPicture.of(block).stream())
                .map(BlockPicture::word)
                .distinct()
                .toList();
        var known = library.pictures(agency, named);
        var found = new LinkedHashSet<BlockReason>();
        for (var word : named) {
            var picture = known.get(word);
            if (picture == null) {
                found.add(BlockReason.PICTURE_UNKNOWN);
            } else if (!picture.isDescribed()) {
                found.add(BlockReason.PICTURE_WITHOUT_WORDS);
            }
        }
        return List.copyOf(found);
    }
}
