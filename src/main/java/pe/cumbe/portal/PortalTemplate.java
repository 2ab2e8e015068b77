package pe.cumbe.portal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;

/**
 * What every portal starts with: menu, sections and texts, with {@code {name}}, {@code {acronym}}, {@code {province}} and
 * {@code {slug}} in the place of the dependency's own. It is data; its form is that of content/templates/portal.json.
 */
@LegalTerm("plantilla del portal")
public final class PortalTemplate {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_EMPTY = 500;

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
            var empty =
                    row.get("empty") == JsonValue.NULL ? null : cut(words.in(row.getString("empty")), LONGEST_EMPTY);
            sections.add(new Section(
                    sections.size(),
                    row.getString("key"),
                    cut(words.in(row.getString("title")), LONGEST_TITLE),
                    words.in(row.getString("text")),
                    empty));
        }
        return sections;
    }

    /** A long name makes no text too long to be kept. */
    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** The sections as they are written, with their places still open. */
    List<PortalView.Part> sections() {
        return json.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .map(row -> new PortalView.Part(
                        row.getString("key"),
                        row.getString("title"),
                        row.getString("text"),
                        row.get("empty") == JsonValue.NULL ? "" : row.getString("empty")))
                .toList();
    }

    /** The pages as they are written, with their places still open. */
    public List<TemplatePage> pages() {
        return pagesAsWritten().stream()
                .map(row -> new TemplatePage(
                        row.getString("slug"), row.getString("title"), row.getString("summary"), row.getString("body")))
                .toList();
    }

    private List<JsonObject> pagesAsWritten() {
        return json.containsKey("pages") ? json.getJsonArray("pages").getValuesAs(JsonObject.class) : List.of();
    }

    /** With that page in the place of the one that had the former word, or at the end. */
    PortalTemplate withPage(@Nullable String former, TemplatePage page) {
        var pages = new ArrayList<>(pages());
        var place = pages.stream().map(TemplatePage::slug).toList().indexOf(former);
        if (place < 0) {
            pages.add(page);
        } else {
            pages.set(place, page);
        }
        return withPages(pages);
    }

    PortalTemplate withoutPage(String slug) {
        return withPages(
                pages().stream().filter(page -> !page.slug().equals(slug)).toList());
    }

    private PortalTemplate withPages(List<TemplatePage> pages) {
        var written = Json.createArrayBuilder();
        for (var page : pages) {
            written.add(Json.createObjectBuilder()
                    .add("slug", page.slug())
                    .add("title", page.title())
                    .add("summary", page.summary())
                    .add("body", page.body()));
        }
        return new PortalTemplate(
                Json.createObjectBuilder(json).add("pages", written).build());
    }

    PortalTemplate withSection(PortalView.Part section) {
        var rows = Json.createArrayBuilder();
        for (var row : json.getJsonArray("rows").getValuesAs(JsonObject.class)) {
            if (row.getString("key").equals(section.key())) {
                var changed = Json.createObjectBuilder(row)
                        .add("title", section.title())
                        .add("text", section.text());
                rows.add(section.empty().isBlank() ? changed.addNull("empty") : changed.add("empty", section.empty()));
            } else {
                rows.add(row);
            }
        }
        return new PortalTemplate(
                Json.createObjectBuilder(json).add("rows", rows).build());
    }

    PortalTemplate numbered(int version) {
        return new PortalTemplate(
                Json.createObjectBuilder(json).add("version", version).build());
    }

    /** As it is kept, and as {@link #read} reads it. */
    @Override
    public String toString() {
        return json.toString();
    }
}
