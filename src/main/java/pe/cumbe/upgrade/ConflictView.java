package pe.cumbe.upgrade;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;

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
        long version) {}
