package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.SearchSource;

/**
 * The items of transparency, for the search: all those of the region, where people look first, and of each dependency
 * those it has published, or one question would be answered by every dependency with nothing.
 */
@ApplicationScoped
public class ItemsFound implements SearchSource {

    private final TransparencyDesk desk;
    private final Organisation organisation;

    @Inject
    public ItemsFound(TransparencyDesk desk, Organisation organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "transparencia";
    }

    @Override
    public Set<String> changedBy() {
        return Set.of(
                "TRANSPARENCY_ITEM_LOADED",
                "PUBLICATION_MADE",
                "PUBLICATION_CORRECTED",
                "PORTAL_OPENED",
                "PORTAL_CLOSED",
                "PORTAL_MOVED",
                "PORTAL_COPY_TAKEN");
    }

    @Override
    public void each(@Nullable String agency, Consumer<Findable> reader) {
        for (var portal : organisation.withPortal()) {
            if (agency == null || portal.code().value().equals(agency)) {
                desk.of(portal).items().stream()
                        .filter(one -> portal.code().isRegion() || one.newest() != null)
                        .forEach(one -> reader.accept(findable(portal, one)));
            }
        }
    }

    private static Findable findable(AgencyView portal, AgencyItem one) {
        var item = one.item();
        var newest = one.newest();
        return new Findable(
                portal.code() + "/" + item.code(),
                Set.of(portal.code().value()),
                (portal.code().isRegion() ? "" : portal.path()) + item.path(),
                item.code() + " " + item.name(),
                portal.name(),
                (newest == null ? "" : newest.statement() + "\n") + item.fields() + "\n" + item.headingName(),
                newest == null
                        ? null
                        : newest.publishedAt().atZone(OfficialClock.ZONE).toLocalDate());
    }
}
