package pe.cumbe.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import pe.cumbe.procedure.Catalogue;

/** The catalogue of procedures, whole. */
@Path("v1/tramites")
@RequestScoped
public class ProceduresResource {

    private final Catalogue catalogue;

    @Inject
    public ProceduresResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String all() {
        var items = Json.createArrayBuilder();
        var rows = catalogue.all();
        rows.forEach(row -> items.add(Json.createObjectBuilder()
                .add("code", row.code().value())
                .add("slug", row.slug())
                .add("name", row.name())
                .add("title", row.label())
                .add("subject", row.subject().slug())
                .add("regime", row.regime().name().toLowerCase(Locale.ROOT))
                .add("place", row.place().value())
                .add("url", row.path())));
        return Json.createObjectBuilder()
                .add("total", rows.size())
                .add("items", items)
                .build()
                .toString();
    }
}
