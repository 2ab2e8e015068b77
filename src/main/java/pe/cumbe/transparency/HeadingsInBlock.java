package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockListing;

/** The headings of transparency that reach a dependency, on a page of it. */
@ApplicationScoped
public class HeadingsInBlock implements BlockListing {

    private final Items items;

    @Inject
    public HeadingsInBlock(Items items) {
        this.items = items;
    }

    @Override
    public BlockKind kind() {
        return BlockKind.TRANSPARENCY;
    }

    @Override
    public Listed of(AgencyView portal) {
        var all = (portal.code().isRegion() ? "" : portal.path()) + "/transparencia";
        return new Listed(
                items.all().stream()
                        .map(Item::view)
                        .filter(item -> item.scope().reaches(portal.code()))
                        .map(item -> new Entry(all + "/" + item.headingSlug(), item.headingName()))
                        .distinct()
                        .limit(MOST)
                        .toList(),
                all);
    }
}
