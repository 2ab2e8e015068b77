package pe.cumbe.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockListing;

/** The procedures of a dependency, on a page of it. */
@ApplicationScoped
public class ProceduresInBlock implements BlockListing {

    private final Catalogue catalogue;

    @Inject
    public ProceduresInBlock(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public BlockKind kind() {
        return BlockKind.PROCEDURES;
    }

    @Override
    public Listed of(AgencyView portal) {
        return new Listed(
                catalogue.of(portal.code()).stream()
                        .limit(MOST)
                        .map(row -> new Entry(row.pathFrom(portal), row.label()))
                        .toList(),
                portal.code().isRegion() ? "/tramites" : portal.path() + "/tramites");
    }
}
