package pe.cumbe.portal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockLock;
import pe.cumbe.block.Blocks;
import pe.cumbe.content.ContentKind;
import pe.cumbe.shared.LegalTerm;

/**
 * What every portal starts with: front page, menu and pages, with {@code {name}}, {@code {acronym}}, {@code {province}} and
 * {@code {slug}} in the place of the dependency's own. It is data; its form is that of content/templates/portal.json.
 */
@LegalTerm("plantilla del portal")
public record PortalTemplate(int version, List<TemplatePage> pages) {

    public static final String FRONT = "portada";
    public static final String MENU = "menu";

    public PortalTemplate {
        pages = List.copyOf(pages);
    }

    /** Reads a template; one that lacks a part is a fault of the content and says which. */
    public static PortalTemplate read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var json = reader.readObject();
            var template =
                    new PortalTemplate(json.getInt("version"), json.containsKey("rows") ? older(json) : pages(json));
            if (template.version < 1
                    || template.page(FRONT).isEmpty()
                    || template.page(MENU).isEmpty()) {
                throw new IllegalArgumentException("a template of portals without version, menu or front page");
            }
            return template;
        }
    }

    private static List<TemplatePage> pages(JsonObject json) {
        return json.getJsonArray("pages").getValuesAs(JsonObject.class).stream()
                .map(row -> new TemplatePage(
                        row.getString("key"),
                        ContentKind.valueOf(row.getString("kind")),
                        row.getString("slug"),
                        Blocks.of(row.getJsonArray("blocks"))))
                .toList();
    }

    /** Templates published before pages were made of blocks stay as they were written. */
    private static List<TemplatePage> older(JsonObject json) {
        var front = new ArrayList<Block>();
        front.add(Block.head(BlockLock.LOCKED, "Portada", ""));
        for (var row : json.getJsonArray("rows").getValuesAs(JsonObject.class)) {
            var empty = row.get("empty") == JsonValue.NULL ? "" : row.getString("empty");
            front.add(suggested(
                    row.getString("key"),
                    BlockKind.SECTION,
                    Map.of(
                            BlockField.TITLE, row.getString("title"),
                            BlockField.TEXT, row.getString("text"),
                            BlockField.EMPTY, empty)));
        }
        var menu = new ArrayList<Block>();
        menu.add(Block.head(BlockLock.LOCKED, "Menú", ""));
        for (var row : json.getJsonArray("menu").getValuesAs(JsonObject.class)) {
            menu.add(suggested(
                    row.getString("key"),
                    BlockKind.ENTRY,
                    Map.of(BlockField.TITLE, row.getString("label"), BlockField.LINK, row.getString("path"))));
        }
        var pages = new ArrayList<TemplatePage>();
        pages.add(new TemplatePage(FRONT, ContentKind.FRONT, FRONT, front));
        pages.add(new TemplatePage(MENU, ContentKind.MENU, MENU, menu));
        if (json.containsKey("pages")) {
            for (var row : json.getJsonArray("pages").getValuesAs(JsonObject.class)) {
                pages.add(TemplatePage.of(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("body")));
            }
        }
        return pages;
    }

    private static Block suggested(String key, BlockKind kind, Map<BlockField, String> fields) {
        return new Block(key, kind, BlockLock.SUGGESTED, fields);
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

    public Optional<TemplatePage> page(String key) {
        return pages.stream().filter(page -> page.key().equals(key)).findFirst();
    }

    /** With that page in the place of the one that had the key, or at the end. */
    PortalTemplate with(TemplatePage page) {
        var changed = new ArrayList<>(pages);
        var place = pages.stream().map(TemplatePage::key).toList().indexOf(page.key());
        if (place < 0) {
            changed.add(page);
        } else {
            changed.set(place, page);
        }
        return new PortalTemplate(version, changed);
    }

    PortalTemplate without(@Nullable String key) {
        return new PortalTemplate(
                version, pages.stream().filter(page -> !page.key().equals(key)).toList());
    }

    PortalTemplate numbered(int number) {
        return new PortalTemplate(number, pages);
    }

    /** As it is kept, and as {@link #read} reads it. */
    public String write() {
        var written = Json.createArrayBuilder();
        for (var page : pages) {
            written.add(Json.createObjectBuilder()
                    .add("key", page.key())
                    .add("kind", page.kind().name())
                    .add("slug", page.slug())
                    .add("blocks", Blocks.array(page.blocks())));
        }
        return Json.createObjectBuilder()
                .add("version", version)
                .add("pages", written)
                .build()
                .toString();
    }
}
