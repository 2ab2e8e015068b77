package pe.cumbe.content;

import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * An item that came with the template, as an upgrade finds it.
 *
 * @param read what everybody reads; null when nothing is public
 * @param draft what somebody is writing beyond that; null when nobody is
 * @param version of the item, to tell whether somebody changed it meanwhile
 */
public record Plot(
        long id,
        AgencyCode agency,
        ContentKind kind,
        String slug,
        @Nullable Text read,
        @Nullable Text draft,
        long version) {

    static Plot of(ContentItem item, @Nullable ContentVersion read, @Nullable ContentVersion draft) {
        // what was withdrawn is nobody's draft
        var written = item.state() == ContentState.WITHDRAWN ? null : draft;
        return new Plot(
                item.id(), item.agency(), item.kind(), item.slug(), numbered(read), numbered(written), item.version());
    }

    private static @Nullable Text numbered(@Nullable ContentVersion version) {
        return version == null ? null : new Text(version.number(), version.text());
    }

    /** A version with its number. */
    public record Text(int number, ContentText text) {}

    /** The last words of the dependency, read or not. Null only for an item without versions, which there is not. */
    public @Nullable ContentText ours() {
        return draft != null ? draft.text() : read != null ? read.text() : null;
    }
}
