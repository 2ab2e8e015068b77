package pe.cumbe.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.PageOf;

/** What everybody may read. Drafts, and what is not public any more but for its reason, are not here. */
public interface PublishedItems {

    /** Items of those portals, in Spanish, with the version everybody reads, in the order of their kind. */
    PageOf<ContentItems.Held> published(List<AgencyCode> agencies, ContentKind kind, int page, int size);

    /**
     * Notices that hold on that day, in Spanish: of a portal, and the emergencies of others. Emergencies first, and then
     * the latest.
     */
    List<ContentItems.Held> notices(AgencyCode portal, List<AgencyCode> others, LocalDate today, int most);

    /** What stands, in Spanish, at an address word of those portals, with its public version where it has one. */
    Optional<ContentItems.Held> at(List<AgencyCode> agencies, ContentKind kind, String slug);

    /** What says an item in another language, with its public version where it has one. */
    Optional<ContentItems.Held> inLanguage(ContentItem original, Language language);

    /** That item and what says it in other languages, as far as they are public; the one in Spanish first. */
    List<ContentItem> inAllLanguages(AgencyCode agency, long original);

    /** The address word that the item has today which stood at that one. */
    Optional<ContentItem> formerlyAt(List<AgencyCode> agencies, ContentKind kind, String slug);

    /** How many items of those portals are public and have an address of their own. */
    long countAddresses(List<AgencyCode> agencies);

    /** Some of them, always in the same order. */
    List<ContentItem> addresses(List<AgencyCode> agencies, int from, int most);

    /** A picture of something that one of those portals shows now. */
    Optional<ContentPicture> shown(List<AgencyCode> agencies, long id);
}
