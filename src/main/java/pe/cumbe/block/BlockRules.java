package pe.cumbe.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import pe.cumbe.shared.Coordinates;
import pe.cumbe.shared.Slug;

/** What the blocks of a page have to be, whoever writes them. */
public final class BlockRules {

    public static final int MOST_BLOCKS = 60;
    public static final int LONGEST_LINE = 300;
    public static final int LONGEST_LIST = 20_000;

    private static final Pattern OF_LIBRARY = Pattern.compile("(/[a-z0-9-]+)?/archivos/[a-z0-9-]+");
    private static final Pattern LINK = Pattern.compile("(https?://[^\\s\"<>]+|/[^/\\s\"<>][^\\s\"<>]*|/)");

    private BlockRules() {}

    /** Why they cannot even be kept as a draft. */
    public static List<BlockReason> objectionsToKeeping(List<Block> blocks) {
        var found = new LinkedHashSet<BlockReason>();
        if (blocks.size() > MOST_BLOCKS) {
            found.add(BlockReason.TOO_MANY);
        }
        var keys = new HashSet<String>();
        for (var block : blocks) {
            if (!keys.add(block.key())) {
                found.add(BlockReason.FORGED);
            }
            for (var field : block.kind().fields()) {
                // how much prose a page may have is said of the whole page
                int longest = field.isList() ? LONGEST_LIST : LONGEST_LINE;
                if (!field.isProse() && block.get(field).length() > longest) {
                    found.add(BlockReason.VALUE_TOO_LONG);
                }
            }
        }
        return new ArrayList<>(found);
    }

    /** Why the blocks of a dependency cannot take the place of those it had: it has no hand on the region's. */
    public static List<BlockReason> objectionsToChange(List<Block> before, List<Block> after) {
        var known = new HashMap<String, Block>();
        before.forEach(block -> known.put(block.key(), block));
        var found = new LinkedHashSet<BlockReason>();
        var kept = new HashSet<String>();
        for (var block : after) {
            kept.add(block.key());
            var former = known.get(block.key());
            if (former == null) {
                if (block.lock() != BlockLock.OPEN) {
                    found.add(BlockReason.FORGED);
                }
            } else if (former.isLocked() && !former.equals(block)) {
                found.add(BlockReason.FIXED_CHANGED);
            } else if (former.kind() != block.kind() || former.lock() != block.lock()) {
                found.add(BlockReason.FORGED);
            }
        }
        if (before.stream().anyMatch(block -> block.isLocked() && !kept.contains(block.key()))) {
            found.add(BlockReason.FIXED_CHANGED);
        }
        return new ArrayList<>(found);
    }

    /** An old version of a page, but for the region's blocks, which stand as they stand today. */
    public static List<Block> restored(List<Block> now, List<Block> old) {
        var today = new LinkedHashMap<String, Block>();
        now.forEach(block -> today.put(block.key(), block));
        var blocks = new ArrayList<Block>();
        for (var block : old) {
            var known = today.get(block.key());
            if (known == null) {
                blocks.add(block.lockedAs(BlockLock.OPEN));
            } else {
                blocks.add(known.isLocked() ? known : block.lockedAs(known.lock()));
            }
        }
        var kept = old.stream().map(Block::key).toList();
        now.stream()
                .filter(block -> block.isLocked() && !kept.contains(block.key()))
                .forEach(blocks::add);
        return blocks;
    }

    /** Something that a block has to say before anybody can read it. */
    public record Lack(BlockReason reason, Block block, BlockField field) {}

    /** Why they cannot be sent to be published. */
    public static List<BlockReason> objectionsToSending(List<Block> blocks) {
        return lacks(blocks).stream().map(Lack::reason).distinct().toList();
    }

    /** The same, with where it is. */
    public static List<Lack> lacks(List<Block> blocks) {
        var found = new ArrayList<Lack>();
        for (var block : blocks) {
            look(block, found);
        }
        return found;
    }

    private static void look(Block block, List<Lack> found) {
        switch (block.kind()) {
            case TEXT, EASY_READING -> needs(block, BlockField.TEXT, found);
            case NOTICE, STEPS, QUESTIONS -> {
                needs(block, BlockField.TITLE, found);
                needs(block, BlockField.TEXT, found);
            }
            case HEAD, SECTION, CONTACT, PROCEDURES, NORMS, TRANSPARENCY -> needs(block, BlockField.TITLE, found);
            case ENTRY -> needs(block, BlockField.TITLE, found);
            case DOCUMENTS -> {
                needs(block, BlockField.TITLE, found);
                needs(block, BlockField.FILES, found);
            }
            case TABLE -> {
                needs(block, BlockField.TITLE, found);
                if (BlockTable.of(block.get(BlockField.CSV)).isEmpty()) {
                    found.add(new Lack(BlockReason.TABLE_MALFORMED, block, BlockField.CSV));
                }
            }
            case MAP -> {
                needs(block, BlockField.TITLE, found);
                if (!isPlace(block)) {
                    found.add(new Lack(BlockReason.COORDINATES_MALFORMED, block, BlockField.LATITUDE));
                }
            }
            case SIGN_VIDEO -> {
                needs(block, BlockField.TITLE, found);
                needs(block, BlockField.TEXT, found);
                if (!LINK.matcher(block.get(BlockField.LINK)).matches()) {
                    found.add(new Lack(BlockReason.LINK_MALFORMED, block, BlockField.LINK));
                }
            }
            case AUDIO -> {
                needs(block, BlockField.TITLE, found);
                needs(block, BlockField.TEXT, found);
                if (!OF_LIBRARY.matcher(block.get(BlockField.LINK)).matches()) {
                    found.add(new Lack(BlockReason.AUDIO_MALFORMED, block, BlockField.LINK));
                }
            }
            case FIGURE -> needs(block, BlockField.PICTURE, found);
            case GALLERY -> {
                needs(block, BlockField.TITLE, found);
                needs(block, BlockField.PICTURES, found);
                if (!isGallery(BlockPicture.of(block))) {
                    found.add(new Lack(BlockReason.GALLERY_MALFORMED, block, BlockField.PICTURES));
                }
            }
        }
    }

    private static boolean isGallery(List<BlockPicture> pictures) {
        return pictures.size() <= BlockPicture.MOST_IN_GALLERY
                && pictures.stream().allMatch(picture -> Slug.isSlug(picture.word()));
    }

    private static void needs(Block block, BlockField field, List<Lack> found) {
        if (block.get(field).isBlank()) {
            found.add(new Lack(BlockReason.VALUE_MISSING, block, field));
        }
    }

    private static boolean isPlace(Block block) {
        return Coordinates.read(block.get(BlockField.LATITUDE), block.get(BlockField.LONGITUDE))
                .isPresent();
    }
}
