package pe.cumbe.block.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockLock;
import pe.cumbe.block.BlockReason;
import pe.cumbe.block.BlockRules;

/** The blocks of a page as somebody fills them in, moves them, adds and takes out some; kept when the page is. */
public class BlockForms implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<BlockForm> forms;

    /** Whether whoever writes here writes for all portals, and says whose each block is. */
    private final boolean template;

    /** What may be added. */
    private final List<BlockKind> kinds;

    private String adding = BlockKind.TEXT.name();

    private BlockForms(List<Block> blocks, boolean template, List<BlockKind> kinds) {
        this.forms = blocks.stream().map(BlockForm::new).collect(Collectors.toCollection(ArrayList::new));
        this.template = template;
        this.kinds = kinds;
    }

    /**
     * Of something a dependency says.
     *
     * @param kinds what may be added to it
     */
    public static BlockForms of(List<Block> blocks, List<BlockKind> kinds) {
        return new BlockForms(blocks, false, kinds);
    }

    /** Of a page of the template. */
    public static BlockForms ofTemplate(List<Block> blocks, List<BlockKind> kinds) {
        var without = kinds.stream().filter(kind -> !kind.isOfLibrary()).toList();
        return new BlockForms(blocks, true, without);
    }

    public List<Block> blocks() {
        return forms.stream().map(BlockForm::block).toList();
    }

    public void add() {
        for (var kind : BlockKind.values()) {
            if (kind.name().equals(adding) && getKinds().contains(kind)) {
                var block = Block.own(kind, Map.of());
                forms.add(new BlockForm(template ? block.lockedAs(BlockLock.SUGGESTED) : block));
            }
        }
    }

    public void remove(int place) {
        if (has(place) && mayMove(place)) {
            forms.remove(place);
        }
    }

    public void up(int place) {
        if (has(place) && has(place - 1)) {
            Collections.swap(forms, place, place - 1);
        }
    }

    public void down(int place) {
        up(place + 1);
    }

    private boolean has(int place) {
        return place >= 0 && place < forms.size();
    }

    /** Whether the block may be taken out by whoever writes here. */
    public boolean mayMove(int place) {
        return template || !forms.get(place).isLocked();
    }

    public List<BlockForm> getForms() {
        for (int place = 0; place < forms.size(); place++) {
            forms.get(place).at(place);
        }
        return forms;
    }

    /** The first input that says something of that kind; else the first of all; null where there is none. */
    public @Nullable String first(Predicate<String> rule) {
        return inputs().filter(input -> rule.test(input.getValue()))
                .findFirst()
                .or(() -> inputs().findFirst())
                .map(BlockForm.Input::getId)
                .orElse(null);
    }

    /** Where a block is filled in: at its longest kind of input; null where nobody fills it in here. */
    public @Nullable String of(String key) {
        return fillable()
                .filter(form -> form.getKey().equals(key))
                .flatMap(form -> form.getInputs().stream())
                .sorted(Comparator.comparing(input -> !input.isLong()))
                .map(BlockForm.Input::getId)
                .findFirst()
                .orElse(null);
    }

    /** The first input that lacks what is objected to; null where whoever writes here cannot fill it. */
    public @Nullable String lacking(BlockReason reason) {
        return BlockRules.lacks(blocks()).stream()
                .filter(lack -> lack.reason() == reason)
                .flatMap(lack -> fillable()
                        .filter(form -> form.getKey().equals(lack.block().key()))
                        .map(form -> form.input(lack.field()).getId()))
                .findFirst()
                .orElse(null);
    }

    /** The first input where pictures are chosen; null where there is none. */
    public @Nullable String ofPictures() {
        return inputs().filter(input -> input.isPicture() || input.isGallery())
                .findFirst()
                .map(BlockForm.Input::getId)
                .orElse(null);
    }

    /** The one that says most. */
    public @Nullable String longest() {
        return inputs().max(Comparator.comparingInt(input -> input.getValue().length()))
                .map(BlockForm.Input::getId)
                .orElse(null);
    }

    private Stream<BlockForm.Input> inputs() {
        return fillable().flatMap(form -> form.getInputs().stream());
    }

    private Stream<BlockForm> fillable() {
        return getForms().stream().filter(form -> template || !form.isLocked());
    }

    public boolean isTemplate() {
        return template;
    }

    public List<BlockLock> getLocks() {
        return List.of(BlockLock.values());
    }

    /** Kinds that may be added here. */
    public List<BlockKind> getKinds() {
        return kinds;
    }

    public String getAdding() {
        return adding;
    }

    public void setAdding(@Nullable String typed) {
        adding = typed == null ? "" : typed;
    }
}
