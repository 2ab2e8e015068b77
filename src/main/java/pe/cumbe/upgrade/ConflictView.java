package pe.cumbe.upgrade;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;

/**
 * What somebody of a dependency is asked.
 *
 * @param item the content it is in; null when the portal does not have the page
 * @param target the version of the template it comes from
 * @param base as both had it
 * @param version to be handed back with the answer
 */
public record ConflictView(
        long id,
        AgencyCode agency,
        @Nullable Long item,
        String pageTitle,
        Collision collision,
        int target,
        @Nullable Block base,
        @Nullable Block theirs,
        @Nullable Block ours,
        @Nullable Block proposal,
        Instant openedAt,
        long version) {

    private static final int LONGEST_EXCERPT = 90;

    /** How the block begins, to tell it from others of its page. */
    public String excerpt() {
        var block = ours != null ? ours : theirs;
        var words = block == null ? "" : (block.get(BlockField.TITLE) + " " + block.get(BlockField.TEXT)).strip();
        return words.length() <= LONGEST_EXCERPT
                ? words
                : words.substring(0, LONGEST_EXCERPT).strip() + "…";
    }
}
