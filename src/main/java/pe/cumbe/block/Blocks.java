package pe.cumbe.block;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks as they are kept and as they are read in one piece. */
public final class Blocks {

    private Blocks() {}

    /** As JSON: {@code [{"key": …, "kind": "TEXT", "lock": "OPEN", "texto": …}]}. */
    public static String write(List<Block> blocks) {
        return array(blocks).build().toString();
    }

    /** The same, to be put in something larger. */
    public static JsonArrayBuilder array(List<Block> blocks) {
        var array = Json.createArrayBuilder();
        for (var block : blocks) {
            var one = Json.createObjectBuilder()
                    .add("key", block.key())
                    .add("kind", block.kind().name())
                    .add("lock", block.lock().name());
            for (var field : block.kind().fields()) {
                if (!block.get(field).isEmpty()) {
                    one.add(field.word(), block.get(field));
                }
            }
            array.add(one);
        }
        return array;
    }

    public static List<Block> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return of(reader.readArray());
        }
    }

    /** What {@link #array} made. */
    public static List<Block> of(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream().map(Blocks::block).toList();
    }

    private static Block block(JsonObject one) {
        var kind = BlockKind.valueOf(one.getString("kind"));
        var fields = new EnumMap<BlockField, String>(BlockField.class);
        for (var field : kind.fields()) {
            fields.put(field, one.getString(field.word(), ""));
        }
        return new Block(
                one.getString("key"), kind, BlockLock.valueOf(one.getString("lock", BlockLock.OPEN.name())), fields);
    }

    /** All that they say in words, as CommonMark: for searches, comparisons and feeds. */
    public static String inWords(List<Block> blocks) {
        return blocks.stream()
                .map(Blocks::words)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String words(Block block) {
        var title = block.get(BlockField.TITLE);
        var captions = BlockPicture.of(block).stream().map(BlockPicture::caption);
        var prose = block.kind().fields().stream().filter(BlockField::isProse).map(block::get);
        var rest =
                Stream.concat(prose, captions).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
        return title.isEmpty() ? rest : rest.isEmpty() ? "## " + title : "## " + title + "\n\n" + rest;
    }
}
