package pe.cumbe.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;

/** The dependencies with a portal, the region first. */
@Path("v1/dependencias")
@RequestScoped
public class AgenciesResource {

    private final Organisation organisation;

    @Inject
    public AgenciesResource(Organisation organisation) {
        this.organisation = organisation;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String all() {
        var portals = organisation.withPortal();
        var items = Json.createArrayBuilder();
        portals.forEach(agency -> items.add(item(agency)));
        return Json.createObjectBuilder()
                .add("total", portals.size())
                .add("items", items)
                .build()
                .toString();
    }

    private JsonObject item(AgencyView agency) {
        var item = Json.createObjectBuilder()
                .add("code", agency.code().value())
                .add("sigla", agency.acronym())
                .add("slug", agency.slug().value())
                .add("name", agency.name())
                .add("province", organisation.provinceName(agency.province()))
                .add("confirmed", agency.isConfirmed())
                .add("url", agency.path());
        add(item, "address", agency.contact().address());
        add(item, "phone", agency.contact().phone());
        add(item, "email", agency.contact().email());
        return item.build();
    }

    private static void add(jakarta.json.JsonObjectBuilder item, String name, @Nullable String value) {
        if (value == null) {
            item.addNull(name);
        } else {
            item.add(name, value);
        }
    }
}
