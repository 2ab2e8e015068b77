package pe.cumbe.block;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import pe.cumbe.shared.LegalTerm;

/**
 * A piece of a page.
 *
 * @param key the same in the template and in every portal that has it, through all its versions; unique in its page
 * @param fields those of its kind; what nobody filled in is absent
 */
@LegalTerm("bloque")
public record Block(String key, BlockKind kind, BlockLock lock, Map<BlockField, String> fields) {

    public Block {
        var kept = new EnumMap<BlockField, String>(BlockField.class);
        fields.forEach((field, value) -> {
            var plain = plain(value);
            if (kind.has(field) && !plain.isEmpty()) {
                kept.put(field, plain);
            }
        });
        fields = Map.copyOf(kept);
    }

    /** One line end for all, and nothing at the ends that nobody sees. */
    private static String plain(String value) {
        return value.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** A block that nobody else has, whoever adds it. */
    public static Block own(BlockKind kind, Map<BlockField, String> fields) {
        return new Block("b-" + UUID.randomUUID(), kind, BlockLock.OPEN, fields);
    }

    /** The only text of what is not made of several blocks. */
    public static Block text(String text) {
        return new Block("texto", BlockKind.TEXT, BlockLock.OPEN, Map.of(BlockField.TEXT, text));
    }

    public static Block head(BlockLock lock, String title, String summary) {
        return new Block(
                "cabecera", BlockKind.HEAD, lock, Map.of(BlockField.TITLE, title, BlockField.SUMMARY, summary));
    }

    public boolean isLocked() {
        return lock == BlockLock.LOCKED;
    }

    /** What was filled in; empty when nothing was. */
    public String get(BlockField field) {
        return fields.getOrDefault(field, "");
    }

    public Block with(BlockField field, String value) {
        var changed = new EnumMap<BlockField, String>(BlockField.class);
        changed.putAll(fields);
        changed.put(field, value);
        return new Block(key, kind, lock, changed);
    }

    public Block with(Map<BlockField, String> others) {
        return new Block(key, kind, lock, others);
    }

    public Block lockedAs(BlockLock other) {
        return new Block(key, kind, other, fields);
    }

    /** Whether both say the same, whoever may change it. */
    public boolean saysTheSameAs(Block other) {
        return kind == other.kind && fields.equals(other.fields);
    }
}
