package pe.cumbe.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import pe.cumbe.opendata.DatasetDesk.Described;
import pe.cumbe.shared.web.Texts;

/**
 * The catalogue of the datasets in DCAT 3, as JSON-LD with its context inside: a harvester needs nothing else. What a
 * vocabulary of the W3C or of Dublin Core says is said with its words.
 */
@ApplicationScoped
public class CatalogDocument {

    static final String LICENCE = "https://opendatacommons.org/licenses/by/1-0/";
    private static final String SPANISH = "http://publications.europa.eu/resource/authority/language/SPA";
    private static final String FREQUENCY = "http://purl.org/cld/freq/";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";

    private final Texts texts;

    @Inject
    public CatalogDocument(Texts texts) {
        this.texts = texts;
    }

    /**
     * The catalogue.
     *
     * @param base the address of the portal, without a stroke at its end
     */
    public JsonObject of(List<Described> datasets, String base) {
        var all = Json.createArrayBuilder();
        datasets.forEach(one -> all.add(dataset(one, base)));
        var catalog = Json.createObjectBuilder()
                .add("@context", context())
                .add("@id", base + "/datos/catalog.jsonld")
                .add("@type", "dcat:Catalog")
                .add("dct:title", spanish(texts.get("datos.index.title")))
                .add("dct:description", spanish(texts.get("datos.index.text.lead")))
                .add("dct:publisher", publisher(base))
                .add("dct:license", reference(LICENCE))
                .add("dct:language", reference(SPANISH))
                .add("foaf:homepage", reference(base + "/datos"));
        datasets.stream()
                .map(one -> one.state().changed())
                .filter(Objects::nonNull)
                .max(Comparator.<Instant>naturalOrder())
                .ifPresent(last -> catalog.add("dct:modified", moment(last)));
        return catalog.add("dcat:dataset", all).build();
    }

    private JsonObjectBuilder dataset(Described one, String base) {
        var slug = one.dataset().slug();
        var page = base + "/datos/" + slug;
        var keywords = Json.createArrayBuilder();
        one.dataset().columns().forEach(column -> keywords.add(column.name().replace('_', ' ')));
        var distributions = Json.createArrayBuilder();
        for (var format : DumpFormat.values()) {
            distributions.add(distribution(slug, page, format));
        }
        var dataset = Json.createObjectBuilder()
                .add("@id", page)
                .add("@type", "dcat:Dataset")
                .add("dct:identifier", slug)
                .add("dct:title", spanish(texts.get("dataset." + slug + ".title")))
                .add("dct:description", spanish(texts.get("dataset." + slug + ".text")))
                .add("dct:publisher", publisher(base))
                .add("dct:license", reference(LICENCE))
                .add("dct:language", reference(SPANISH))
                .add(
                        "dct:accrualPeriodicity",
                        reference(FREQUENCY + one.dataset().frequency().word()))
                .add("dcat:landingPage", reference(page))
                .add("dcat:keyword", keywords);
        var changed = one.state().changed();
        if (changed != null) {
            dataset.add("dct:modified", moment(changed));
        }
        return dataset.add("dcat:distribution", distributions);
    }

    private static JsonObjectBuilder distribution(String slug, String page, DumpFormat format) {
        var file = page + "." + format.ending();
        return Json.createObjectBuilder()
                .add("@id", file)
                .add("@type", "dcat:Distribution")
                .add("dct:title", slug + "." + format.ending())
                .add("dct:license", reference(LICENCE))
                .add("dcat:accessURL", reference(page))
                .add("dcat:downloadURL", reference(file))
                .add("dcat:mediaType", reference(MEDIA_TYPE + format.mediaType()));
    }

    private JsonObjectBuilder publisher(String base) {
        return Json.createObjectBuilder()
                .add("@id", base + "/")
                .add("@type", "foaf:Organization")
                .add("foaf:name", texts.get("shared.region.name"));
    }

    private static JsonObjectBuilder context() {
        return Json.createObjectBuilder()
                .add("dcat", "http://www.w3.org/ns/dcat#")
                .add("dct", "http://purl.org/dc/terms/")
                .add("foaf", "http://xmlns.com/foaf/0.1/")
                .add("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private static JsonObjectBuilder reference(String address) {
        return Json.createObjectBuilder().add("@id", address);
    }

    private static JsonObjectBuilder spanish(String text) {
        return Json.createObjectBuilder().add("@value", text).add("@language", "es");
    }

    private static JsonObjectBuilder moment(Instant instant) {
        return Json.createObjectBuilder().add("@value", instant.toString()).add("@type", "xsd:dateTime");
    }
}
