package pe.cumbe.content;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockPicture;
import pe.cumbe.shared.Slug;

/** Which files of which library a text names: its figures and galleries, and every address of a file in it. */
final class NamedFiles {

    /** {@code /dre/archivos/plano} and, at the region's, {@code /archivos/plano}. */
    private static final Pattern ADDRESS = Pattern.compile("(?:/([a-z0-9-]+))?/archivos/([a-z0-9-]+)");

    private NamedFiles() {}

    /** A file, by whose it is and its address word. */
    record Name(AgencyCode agency, String word) {}

    /**
     * @param own whose the text is
     * @param portals whose a portal is, by the first word of its address
     */
    static Set<Name> in(ContentText text, AgencyCode own, Function<String, Optional<AgencyCode>> portals) {
        var found = new LinkedHashSet<Name>();
        for (var block : text.blocks()) {
            BlockPicture.of(block).stream()
                    .map(BlockPicture::word)
                    .filter(Slug::isSlug)
                    .forEach(word -> found.add(new Name(own, word)));
            addresses(block, portals, found);
        }
        return found;
    }

    private static void addresses(Block block, Function<String, Optional<AgencyCode>> portals, Set<Name> found) {
        for (var value : block.fields().values()) {
            var address = ADDRESS.matcher(value.toLowerCase(Locale.ROOT));
            while (address.find()) {
                var word = address.group(2);
                if (Slug.isSlug(word)) {
                    // at the region's own addresses, what stands before is the name of a server
                    Optional.ofNullable(address.group(1))
                            .map(portals)
                            .orElse(Optional.of(AgencyCode.REGION))
                            .or(() -> Optional.of(AgencyCode.REGION))
                            .ifPresent(agency -> found.add(new Name(agency, word)));
                }
            }
        }
    }
}
