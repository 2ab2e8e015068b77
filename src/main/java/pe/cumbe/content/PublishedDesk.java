package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.block.Block;
import pe.cumbe.media.DrawnPicture;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.PageOf;

/** What portals say, for everybody: pages, searches, feeds. A portal that is closed says nothing. */
@ApplicationScoped
@Transactional
public class PublishedDesk {

    public static final int PAGE_SIZE = 20;

    /** Of those that hold, emergencies before the rest: among so many the most pressing are found. */
    private static final int MOST_NOTICES = 50;

    private final PublishedItems items;
    private final Organisation organisation;

    @Inject
    public PublishedDesk(PublishedItems items, Organisation organisation) {
        this.items = items;
        this.organisation = organisation;
    }

    /** What stands at an address: one of the two is there. */
    public record Standing(@Nullable PublishedView item, @Nullable WithdrawnView withdrawn) {}

    /**
     * What is public of a kind: news and documents from the newest to the oldest, the diary from the latest day to the
     * first, people from the longest in their post, notices from the latest on, questions and seats in their own order,
     * pages by title.
     *
     * @param agency empty for all portals
     * @param page from 1
     */
    public PageOf<PublishedView> published(Optional<AgencyCode> agency, ContentKind kind, int page) {
        return published(agency, kind, page, PAGE_SIZE);
    }

    /** The same, so many at a time. */
    public PageOf<PublishedView> published(Optional<AgencyCode> agency, ContentKind kind, int page, int size) {
        var found = items.published(portals(agency), kind, Math.max(1, page), size);
        return new PageOf<>(found.items().stream().map(this::view).toList(), found.page(), found.size(), found.total());
    }

    /**
     * The notices that hold on that day for whoever opens a portal, the most pressing ones first: its own, and for the
     * region's the emergencies of all others too.
     */
    public List<PublishedView> notices(AgencyCode portal, LocalDate today, int most) {
        var open = portals(Optional.empty());
        if (!open.contains(portal)) {
            return List.of();
        }
        return items.notices(portal, portal.isRegion() ? open : List.of(), today, MOST_NOTICES).stream()
                .map(this::view)
                .sorted(Comparator.comparing(PublishedDesk::about))
                .limit(most)
                .toList();
    }

    private static NoticeKind about(PublishedView item) {
        return Objects.requireNonNullElse(item.text().details().notice(), NoticeKind.GENERAL);
    }

    /**
     * What stands at an address word, or stood there until it was withdrawn. Empty when nothing ever did.
     *
     * @param agency the portal; empty for the kinds whose addresses all portals share
     */
    public Optional<Standing> at(Optional<AgencyCode> agency, ContentKind kind, String slug) {
        return items.at(portals(agency), kind, slug).flatMap(this::standing);
    }

    private Optional<Standing> standing(ContentItems.Held held) {
        return held.version() != null
                ? Optional.of(new Standing(view(held), null))
                : held.item().withdrawn().map(view -> new Standing(null, view));
    }

    /** The same in a language. What is no longer read in Spanish is not read in any other. */
    public Optional<Standing> at(Optional<AgencyCode> agency, ContentKind kind, String slug, Language language) {
        if (language.isSpanish()) {
            return at(agency, kind, slug);
        }
        var original = items.at(portals(agency), kind, slug);
        return original.filter(held -> held.version() == null).isPresent()
                ? at(agency, kind, slug)
                : original.flatMap(held -> items.inLanguage(held.item(), language))
                        .flatMap(this::standing);
    }

    /**
     * A page in one of its languages.
     *
     * @param publishedAt its last update there
     */
    public record InLanguage(Language language, String path, Instant publishedAt) {}

    /** In which languages everybody reads something, Spanish first. */
    public List<InLanguage> languages(PublishedView item) {
        var original = Objects.requireNonNullElse(item.translationOf(), item.id());
        return items.inAllLanguages(item.agency(), original).stream()
                .map(one -> new InLanguage(
                        one.language(),
                        path(one, organisation.get(one.agency())),
                        Objects.requireNonNullElse(one.publishedAt(), Instant.EPOCH)))
                .toList();
    }

    /** What everybody reads of the one item of that kind that a portal has. */
    public List<Block> only(AgencyCode agency, ContentKind kind) {
        return items.published(List.of(agency), kind, 1, 1).items().stream()
                .map(held -> Objects.requireNonNull(held.version()).text().blocks())
                .findFirst()
                .orElse(List.of());
    }

    /** Where something is read today that stood at that address word. */
    public Optional<String> movedTo(Optional<AgencyCode> agency, ContentKind kind, String slug) {
        return items.formerlyAt(portals(agency), kind, slug)
                .map(item -> kind.path(organisation.get(item.agency()), item.slug()));
    }

    /** An address that somebody may find. */
    public record Address(String path, Instant publishedAt) {}

    public long countAddresses() {
        return items.countAddresses(portals(Optional.empty()));
    }

    /** Addresses of what is public, always in the same order. */
    public List<Address> addresses(int from, int most) {
        return items.addresses(portals(Optional.empty()), from, most).stream()
                .map(item -> new Address(
                        path(item, organisation.get(item.agency())),
                        Objects.requireNonNullElse(item.publishedAt(), Instant.EPOCH)))
                .toList();
    }

    /** A picture of something that is public now. */
    public Optional<DrawnPicture> picture(long id) {
        return items.shown(portals(Optional.empty()), id).map(ContentPicture::small);
    }

    /** The closed portal where people could read what stood at that address word. */
    public Optional<AgencyView> closedAt(Optional<AgencyCode> agency, ContentKind kind, String slug) {
        return items.at(closed(), kind, slug)
                .filter(held -> held.version() != null)
                .map(held -> organisation.get(held.item().agency()))
                .filter(owner -> agency.isEmpty() || agency.get().equals(owner.code()));
    }

    /** Whether a picture is of something in a portal that is closed. */
    public boolean isInClosed(long picture) {
        return items.shown(closed(), picture).isPresent();
    }

    private List<AgencyCode> closed() {
        return organisation.all().stream()
                .filter(agency -> agency.closure() != null)
                .map(AgencyView::code)
                .toList();
    }

    private List<AgencyCode> portals(Optional<AgencyCode> agency) {
        return organisation.withPortal().stream()
                .map(AgencyView::code)
                .filter(code -> agency.isEmpty() || agency.get().equals(code))
                .toList();
    }

    private PublishedView view(ContentItems.Held held) {
        return view(
                held.item(),
                Objects.requireNonNull(held.version()),
                organisation.get(held.item().agency()),
                Instant.EPOCH);
    }

    /**
     * A version as it is read.
     *
     * @param otherwise the moment of what was never published
     */
    static PublishedView view(ContentItem item, ContentVersion version, AgencyView agency, Instant otherwise) {
        return new PublishedView(
                item.id(),
                item.agency(),
                item.kind(),
                item.slug(),
                path(item, agency),
                version.number(),
                version.text(),
                Objects.requireNonNullElse(item.firstPublishedAt(), otherwise),
                Objects.requireNonNullElse(item.publishedAt(), otherwise),
                item.isDemo(),
                item.language(),
                item.translationOf(),
                version.writtenAt());
    }

    /** Its address, in its language. */
    static String path(ContentItem item, AgencyView agency) {
        return item.language().path(item.kind().path(agency, item.slug()));
    }
}
