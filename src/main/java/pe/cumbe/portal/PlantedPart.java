package pe.cumbe.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.portalcopy.CopiedRow;
import pe.cumbe.portalcopy.Packing;
import pe.cumbe.portalcopy.PortalPart;
import pe.cumbe.portalcopy.Unpacking;
import pe.cumbe.shared.Rejected;

/** What of a portal came with the template and as it came: an upgrade where it arrives starts from there. */
@ApplicationScoped
public class PlantedPart implements PortalPart {

    private final Portals portals;

    @Inject
    public PlantedPart(Portals portals) {
        this.portals = portals;
    }

    @Override
    public String name() {
        return "plantilla";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isWritten(AgencyCode agency) {
        return false;
    }

    @Override
    public void clear(AgencyCode agency) {
        portals.clear(agency);
    }

    @Override
    public void pack(AgencyCode agency, Packing out) {
        portals.find(agency)
                .ifPresent(portal -> out.row(CopiedRow.of("portal")
                        .with("version", portal.templateVersion())
                        .with("abierto", portal.openedAt())));
        for (var page : portals.planted(agency)) {
            out.row(CopiedRow.of("pagina")
                    .with("clave", page.key())
                    .with("contenido", page.item())
                    .with("palabra", page.slug())
                    .with("base", page.baseAsKept()));
        }
    }

    @Override
    public void unpack(AgencyCode agency, Stream<CopiedRow> rows, Unpacking in) {
        rows.forEach(row -> {
            switch (row.type()) {
                case "portal" ->
                    portals.add(new Portal(agency, versionHere(row.small("version")), row.instant("abierto")));
                case "pagina" ->
                    in.here("contenido", row.number("contenido"))
                            .ifPresent(item -> portals.add(PlantedPage.carried(
                                    agency, row.text("clave"), item, row.text("palabra"), row.text("base"))));
                default -> throw new IllegalArgumentException(row.type());
            }
        });
    }

    /** The version it followed, or the newest one where that number is not known here. */
    private int versionHere(int version) {
        return portals.template(version)
                .or(portals::currentTemplate)
                .orElseThrow(() -> new Rejected(PortalReason.NO_TEMPLATE))
                .version();
    }
}
