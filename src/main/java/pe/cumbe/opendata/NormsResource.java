package pe.cumbe.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.norm.NormStatus;
import pe.cumbe.search.Hit;
import pe.cumbe.search.SearchIndex;
import pe.cumbe.shared.web.Texts;

/**
 * Norms: found by words, number and filters, or walked from the first to the last with {@code after}. Errors: 400 for a
 * parameter that cannot be understood, with its name; 503 while the index is being opened.
 */
@Path("v1/normas")
@RequestScoped
public class NormsResource {

    private static final String ADDRESS = "/normas/";

    private final SearchIndex index;
    private final Texts texts;

    @Inject
    public NormsResource(SearchIndex index, Texts texts) {
        this.index = index;
        this.texts = texts;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String find(
            @QueryParam("q") @Nullable String words,
            @QueryParam("tipo") List<String> types,
            @QueryParam("anio") List<String> years,
            @QueryParam("estado") List<String> statuses,
            @QueryParam("emisor") List<String> issuers,
            @QueryParam("desde") @Nullable String firstYear,
            @QueryParam("hasta") @Nullable String lastYear,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size,
            @QueryParam("after") @Nullable String after) {
        var query = new NormQuestion(texts)
                .read(new NormQuestion.Asked(words, types, years, statuses, issuers, firstYear, lastYear, page, size));
        if (after != null) {
            var walk = index.walk(query, Optional.of(after).filter(id -> !id.isEmpty()));
            var body = list(walk.total(), walk.hits());
            walk.next().ifPresent(next -> body.add("next", next));
            return body.build().toString();
        }
        var results = index.search(query, Optional.empty());
        return list(results.total(), results.hits()).build().toString();
    }

    private static JsonObjectBuilder list(long total, List<Hit> hits) {
        var items = Json.createArrayBuilder();
        hits.forEach(hit -> items.add(item(hit)));
        return Json.createObjectBuilder().add("total", total).add("items", items);
    }

    private static JsonObject item(Hit hit) {
        var item = Json.createObjectBuilder()
                .add("id", hit.url().startsWith(ADDRESS) ? hit.url().substring(ADDRESS.length()) : hit.url())
                .add("external_id", hit.externalId())
                .add("title", hit.title())
                .add("number", hit.number());
        hit.date().ifPresentOrElse(date -> item.add("date", date.toString()), () -> item.addNull("date"));
        return item.add("status", NormStatus.valueOf(hit.status()).slug())
                .add("url", hit.url())
                .add("snippet", hit.excerpt().text())
                .build();
    }
}
