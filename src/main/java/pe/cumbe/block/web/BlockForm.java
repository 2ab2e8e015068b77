package pe.cumbe.block.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockLock;
import pe.cumbe.shared.web.Chosen;

/** A block as somebody fills it in. */
public class BlockForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final BlockKind kind;
    private BlockLock lock;

    /** Which one of the page it is, from 0. */
    private int place;

    /** The picture that is about to be added to a gallery. */
    private String picked = "";

    private final EnumMap<BlockField, String> values = new EnumMap<>(BlockField.class);

    BlockForm(Block block) {
        this.key = block.key();
        this.kind = block.kind();
        this.lock = block.lock();
        this.values.putAll(block.fields());
    }

    BlockForm at(int number) {
        place = number;
        return this;
    }

    Block block() {
        return new Block(key, kind, lock, values);
    }

    /** One thing that the block is asked for. */
    public class Input {

        private final BlockField field;

        Input(BlockField field) {
            this.field = field;
        }

        /** As its form and the summary of errors know it. */
        public String getId() {
            return "f:blocks:" + place + ":inputs:" + kind.fields().indexOf(field)
                    + (isLong() ? ":area" : isPicture() ? ":pick" : ":line");
        }

        public BlockField getField() {
            return field;
        }

        /** Whether it has several lines. */
        public boolean isLong() {
            return field.isProse() || field.isList();
        }

        /** Whether it is chosen from the pictures of the library. */
        public boolean isPicture() {
            return field == BlockField.PICTURE;
        }

        /** Whether it is a list of them. */
        public boolean isGallery() {
            return field == BlockField.PICTURES;
        }

        public String getPicked() {
            return picked;
        }

        public void setPicked(@Nullable String word) {
            picked = Chosen.orEmpty(word);
        }

        /** Adds the one that was picked at the end of the gallery. */
        public void pick() {
            if (!picked.isEmpty()) {
                values.merge(
                        field, picked, (before, added) -> before.isBlank() ? added : before.strip() + "\n" + added);
                picked = "";
            }
        }

        /** Whether it is CommonMark. */
        public boolean isProse() {
            return field == BlockField.TEXT;
        }

        public String getLabel() {
            return "BlockField." + field.name();
        }

        public String getValue() {
            return values.getOrDefault(field, "");
        }

        public void setValue(@Nullable String typed) {
            values.put(field, isLong() ? Chosen.orEmpty(typed) : Chosen.plain(typed));
        }
    }

    public List<Input> getInputs() {
        return kind.fields().stream().map(Input::new).toList();
    }

    Input input(BlockField field) {
        return new Input(field);
    }

    public Map<BlockField, String> getValues() {
        return values;
    }

    public String getKey() {
        return key;
    }

    public BlockKind getKind() {
        return kind;
    }

    public boolean isLocked() {
        return lock == BlockLock.LOCKED;
    }

    public String getLock() {
        return lock.name();
    }

    public void setLock(@Nullable String typed) {
        for (var one : BlockLock.values()) {
            if (one.name().equals(typed)) {
                lock = one;
            }
        }
    }

    /** Its text, to be read where it cannot be changed. */
    public String getWords() {
        return values.getOrDefault(BlockField.TEXT, "");
    }

    public String getTitle() {
        return values.getOrDefault(BlockField.TITLE, "");
    }
}
