package pe.cumbe.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockListing;

/** The last norms of a dependency, on a page of it. */
@ApplicationScoped
public class NormsInBlock implements BlockListing {

    private final NormLibrary norms;

    @Inject
    public NormsInBlock(NormLibrary norms) {
        this.norms = norms;
    }

    @Override
    public BlockKind kind() {
        return BlockKind.NORMS;
    }

    @Override
    public Listed of(AgencyView portal) {
        return new Listed(
                norms.latest(portal.code(), MOST).stream()
                        .map(norm -> new Entry("/normas/" + norm.address(), norm.denomination()))
                        .toList(),
                "/normas");
    }
}
