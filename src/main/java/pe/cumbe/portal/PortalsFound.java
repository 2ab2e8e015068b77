package pe.cumbe.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.block.BlockField;
import pe.cumbe.shared.SearchSource;

/** The portal of each dependency, for the search: its names, where it is, and what its front page says. */
@ApplicationScoped
public class PortalsFound implements SearchSource {

    private final PortalDesk desk;
    private final Organisation organisation;

    @Inject
    public PortalsFound(PortalDesk desk, Organisation organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "dependencias";
    }

    @Override
    public Set<String> changedBy() {
        return Set.of("PORTAL_OPENED", "PORTAL_CLOSED", "PORTAL_MOVED", "PORTAL_COPY_TAKEN", "CONTACT_CHANGED");
    }

    @Override
    public void each(@Nullable String agency, Consumer<Findable> reader) {
        organisation.withPortal().stream()
                .filter(portal -> agency == null || portal.code().value().equals(agency))
                .map(this::findable)
                .forEach(reader);
    }

    private Findable findable(AgencyView agency) {
        var units = organisation.all().stream()
                .filter(unit -> !unit.hasPortal() && agency.code().equals(unit.parent()))
                .map(AgencyView::name);
        var says = desk.view(agency.code()).stream()
                .flatMap(portal -> portal.front().stream())
                .flatMap(block -> Stream.of(block.get(BlockField.TITLE), block.get(BlockField.TEXT)));
        var contact = agency.contact();
        var where =
                Stream.of(contact.address(), contact.phone(), contact.email()).filter(Objects::nonNull);
        return new Findable(
                agency.code().value(),
                Set.of(agency.code().value()),
                agency.path(),
                agency.name(),
                agency.acronym() + " · " + organisation.provinceName(agency.province()),
                Stream.of(where, units, says).flatMap(lines -> lines).collect(Collectors.joining("\n")),
                null);
    }
}
