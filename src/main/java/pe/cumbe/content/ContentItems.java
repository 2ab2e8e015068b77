package pe.cumbe.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;

/** All items with their versions. Each method says of which agencies. */
public interface ContentItems {

    /** Keeps it and gives it its id; refuses an address word that somebody took in the same instant. */
    void add(ContentItem item);

    void add(ContentVersion version);

    void add(ContentMove move);

    void add(FormerAddress address);

    Optional<ContentItem> find(AgencyCode agency, long id);

    /** Whose item that is, where it is not of this agency: somebody asked for it as if it were. */
    Optional<AgencyCode> elsewhere(AgencyCode agency, long id);

    /** Locks the row until the transaction ends: two people who change it at once do so one after the other. */
    Optional<ContentItem> hold(AgencyCode agency, long id);

    /** The same, unless somebody changed it since the person looked at it: then whoever comes second is told. */
    default ContentItem unchanged(ContentRef ref) {
        var item = hold(ref.agency(), ref.id()).orElseThrow(() -> new Rejected(ContentReason.NO_SUCH_VERSION));
        if (item.version() != ref.version()) {
            throw new Rejected(ContentReason.CHANGED_MEANWHILE);
        }
        return item;
    }

    /** What says an item in other languages, whatever its state. */
    List<ContentItem> translations(AgencyCode agency, long original);

    /** What that form has made already. */
    Optional<ContentItem> made(AgencyCode agency, String formKey);

    /** The number of the item that had that address word and left it. */
    Optional<Long> formerOwner(AgencyCode agency, ContentKind kind, String slug);

    /** Frees an address word that the item itself left, so that it may have it again. */
    boolean giveBack(AgencyCode agency, ContentItem item, String slug);

    /** Whether an item has that address word, or had it while it was public. */
    boolean isTaken(AgencyCode agency, ContentKind kind, String slug);

    /** From the newest to the oldest. */
    List<ContentVersion> versions(AgencyCode agency, long item);

    Optional<ContentVersion> version(AgencyCode agency, long item, int number);

    /** From the last to the first. */
    List<ContentMove> moves(AgencyCode agency, long item);

    /**
     * Items with their newest version, those changed last first.
     *
     * @param kind null for all
     * @param state null for all
     */
    PageOf<Held> work(AgencyCode agency, @Nullable ContentKind kind, @Nullable ContentState state, int page, int size);

    void add(ContentPicture picture);

    Optional<ContentPicture> picture(AgencyCode agency, long id);

    /** Whose picture that is, where it is not of this agency. */
    Optional<AgencyCode> pictureElsewhere(AgencyCode agency, long id);

    /** An item with one of its versions; without one where nothing is public. */
    record Held(ContentItem item, @Nullable ContentVersion version) {}
}
