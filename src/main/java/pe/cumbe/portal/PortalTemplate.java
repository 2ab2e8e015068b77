package pe.cumbe.portal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import pe.cumbe.shared.LegalTerm;

/**
 * What every portal starts with: menu, sections and texts, with {@code {name}}, {@code {acronym}}, {@code {province}} and
 * {@code {slug}} in the place of the dependency's own. It is data; its form is that of content/templates/portal.json.
 */
@LegalTerm("plantilla del portal")
public final class PortalTemplate {

    private final JsonObject json;

    private PortalTemplate(JsonObject json) {
        this.json = json;
    }

    /** Reads a template; one that lacks a part is a fault of the content and says which. */
    public static PortalTemplate read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var template = new PortalTemplate(reader.readObject());
            var nobody = new Words("", "", "", "");
            if (template.version() < 1
                    || template.menuFor(nobody).isEmpty()
                    || template.sectionsFor(nobody).isEmpty()) {
                throw new IllegalArgumentException("a template of portals without version, menu or sections");
            }
            return template;
        }
    }

    public int version() {
        return json.getInt("version");
    }

    /** What the dependency puts in the template's places. */
    public record Words(String name, String acronym, String province, String slug) {

        String in(String text) {
            return text.replace("{name}", name)
                    .replace("{acronym}", acronym)
                    .replace("{province}", province)
                    .replace("{slug}", slug);
        }
    }

    List<MenuItem> menuFor(Words words) {
        var items = new ArrayList<MenuItem>();
        for (var row : json.getJsonArray("menu").getValuesAs(JsonObject.class)) {
            items.add(new MenuItem(
                    items.size(), row.getString("key"), words.in(row.getString("label")), row.getString("path")));
        }
        return items;
    }

    List<Section> sectionsFor(Words words) {
        var sections = new ArrayList<Section>();
        for (var row : json.getJsonArray("rows").getValuesAs(JsonObject.class)) {
            var empty = row.get("empty") == JsonValue.NULL ? null : words.in(row.getString("empty"));
            sections.add(new Section(
                    sections.size(),
                    row.getString("key"),
                    words.in(row.getString("title")),
                    words.in(row.getString("text")),
                    empty));
        }
        return sections;
    }
}
