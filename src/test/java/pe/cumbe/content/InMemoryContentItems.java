package pe.cumbe.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.PageOf;

/** Items in lists; what the database gives (ids, the version of a changed row) is given here. */
final class InMemoryContentItems implements ContentItems, PublishedItems, Plots, ScheduledItems, Translations {

    private final List<ContentItem> items = new ArrayList<>();
    private final List<FormerAddress> former = new ArrayList<>();
    private final List<ContentVersion> versions = new ArrayList<>();
    private final List<ContentMove> moves = new ArrayList<>();
    private final List<ContentPicture> pictures = new ArrayList<>();

    @Override
    public void add(ContentItem item) {
        items.add(item);
        give(item, "id", (long) items.size());
    }

    @Override
    public void add(ContentVersion version) {
        versions.add(version);
    }

    @Override
    public void add(FormerAddress address) {
        former.add(address);
    }

    @Override
    public Optional<ContentItem> formerlyAt(List<AgencyCode> agencies, ContentKind kind, String slug) {
        return former.stream()
                .filter(address -> address.kind() == kind && address.slug().equals(slug))
                .flatMap(address -> items.stream().filter(item -> item.id() == address.item()))
                .filter(item -> agencies.contains(item.agency()))
                .findFirst();
    }

    @Override
    public Optional<Long> formerOwner(AgencyCode agency, ContentKind kind, String slug) {
        return former.stream()
                .filter(address -> address.kind() == kind && address.slug().equals(slug))
                .filter(address -> address.slugSpace().equals(kind.space(agency)))
                .map(FormerAddress::item)
                .findFirst();
    }

    @Override
    public boolean giveBack(AgencyCode agency, ContentItem item, String slug) {
        return former.removeIf(
                address -> address.item() == item.id() && address.slug().equals(slug));
    }

    @Override
    public Map<AgencyCode, Set<String>> takenByPages(List<AgencyCode> agencies) {
        var taken = new HashMap<AgencyCode, Set<String>>();
        items.stream()
                .filter(item -> item.kind() == ContentKind.PAGE && agencies.contains(item.agency()))
                .forEach(item -> taken.computeIfAbsent(item.agency(), code -> new HashSet<>())
                        .add(item.slug()));
        return taken;
    }

    @Override
    public List<Plot> plots(List<AgencyCode> agencies, List<Long> ids) {
        return items.stream()
                .filter(item -> ids.contains(item.id()) && agencies.contains(item.agency()))
                .map(item -> Plot.of(
                        item,
                        item.published() == null
                                ? null
                                : version(item.agency(), item.id(), item.published())
                                        .orElseThrow(),
                        Objects.equals(item.published(), item.newest())
                                ? null
                                : version(item.agency(), item.id(), item.newest())
                                        .orElseThrow()))
                .toList();
    }

    @Override
    public List<ContentItem> translations(AgencyCode agency, long original) {
        return items.stream()
                .filter(item -> item.agency().equals(agency) && Objects.equals(item.translationOf(), original))
                .toList();
    }

    @Override
    public Optional<Held> inLanguage(ContentItem original, Language language) {
        return translations(original.agency(), original.id()).stream()
                .filter(item -> item.language() == language)
                .findFirst()
                .map(this::shown);
    }

    @Override
    public List<Held> notices(AgencyCode portal, List<AgencyCode> others, LocalDate today, int most) {
        return items.stream()
                .filter(item -> item.kind() == ContentKind.NOTICE && item.published() != null)
                .filter(item -> item.translationOf() == null)
                .map(this::shown)
                .filter(held -> text(held).holdsOn(today))
                .filter(held -> held.item().agency().equals(portal)
                        || (others.contains(held.item().agency()) && isEmergency(held)))
                .sorted(Comparator.comparing((Held held) -> !isEmergency(held))
                        .thenComparing(
                                held -> Objects.requireNonNull(text(held).startsOn()), Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }

    private static boolean isEmergency(Held held) {
        return text(held).details().notice() == NoticeKind.EMERGENCY;
    }

    private static ContentText text(Held held) {
        return Objects.requireNonNull(held.version()).text();
    }

    private Held shown(ContentItem item) {
        return new Held(
                item,
                item.published() == null
                        ? null
                        : version(item.agency(), item.id(), item.published()).orElseThrow());
    }

    @Override
    public List<ContentItem> inAllLanguages(AgencyCode agency, long original) {
        return items.stream()
                .filter(item -> item.agency().equals(agency) && item.published() != null)
                .filter(item -> item.id() == original || Objects.equals(item.translationOf(), original))
                .toList();
    }

    @Override
    public PageOf<Held> originals(List<AgencyCode> agencies, int page, int size) {
        var found = addresses(agencies, 0, Integer.MAX_VALUE).stream()
                .filter(item -> item.translationOf() == null)
                .map(this::shown)
                .toList();
        return new PageOf<>(found, page, size, found.size());
    }

    @Override
    public List<Held> of(List<AgencyCode> agencies, List<Long> originals) {
        return items.stream()
                .filter(item -> agencies.contains(item.agency()) && originals.contains(item.translationOf()))
                .map(item -> new Held(
                        item,
                        version(item.agency(), item.id(), Objects.requireNonNullElse(item.published(), item.newest()))
                                .orElseThrow()))
                .toList();
    }

    /** Each act changes its row once. */
    @Override
    public void add(ContentMove move) {
        moves.add(move);
        var item = find(move.agency(), move.item()).orElseThrow();
        give(item, "version", item.version() + 1);
    }

    @Override
    public Optional<ContentItem> find(AgencyCode agency, long id) {
        return items.stream()
                .filter(item -> item.id() == id && item.agency().equals(agency))
                .findFirst();
    }

    @Override
    public Optional<AgencyCode> elsewhere(AgencyCode agency, long id) {
        return items.stream()
                .filter(item -> item.id() == id)
                .map(ContentItem::agency)
                .findFirst();
    }

    @Override
    public Optional<ContentItem> hold(AgencyCode agency, long id) {
        return find(agency, id);
    }

    @Override
    public Optional<ContentItem> made(AgencyCode agency, String formKey) {
        return items.stream()
                .filter(item -> item.agency().equals(agency) && item.formKey().equals(formKey))
                .findFirst();
    }

    @Override
    public boolean isTaken(AgencyCode agency, ContentKind kind, String slug) {
        return items.stream()
                        .anyMatch(item -> item.kind() == kind
                                && item.slug().equals(slug)
                                && kind.space(item.agency()).equals(kind.space(agency)))
                || former.stream()
                        .anyMatch(address -> address.kind() == kind
                                && address.slug().equals(slug)
                                && address.slugSpace().equals(kind.space(agency)));
    }

    @Override
    public List<ContentVersion> versions(AgencyCode agency, long item) {
        return versions.stream()
                .filter(version -> version.agency().equals(agency) && version.item() == item)
                .sorted(Comparator.comparing(ContentVersion::number).reversed())
                .toList();
    }

    @Override
    public Optional<ContentVersion> version(AgencyCode agency, long item, int number) {
        return versions(agency, item).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    @Override
    public List<ContentMove> moves(AgencyCode agency, long item) {
        return moves.stream()
                .filter(move -> move.agency().equals(agency) && move.item() == item)
                .toList();
    }

    @Override
    public PageOf<Held> work(
            AgencyCode agency, @Nullable ContentKind kind, @Nullable ContentState state, int page, int size) {
        var found = items.stream()
                .filter(item -> item.agency().equals(agency))
                .filter(item -> kind == null || item.kind() == kind)
                .filter(item -> state == null || item.state() == state)
                .map(item ->
                        new Held(item, version(agency, item.id(), item.newest()).orElseThrow()))
                .toList();
        return new PageOf<>(found, page, size, found.size());
    }

    @Override
    public PageOf<Held> published(List<AgencyCode> agencies, ContentKind kind, int page, int size) {
        var found = items.stream()
                .filter(item -> agencies.contains(item.agency()) && item.kind() == kind && item.published() != null)
                .filter(item -> item.translationOf() == null)
                .map(item -> new Held(
                        item,
                        version(item.agency(), item.id(), item.published()).orElseThrow()))
                .toList();
        return new PageOf<>(found, page, size, found.size());
    }

    @Override
    public Optional<Held> at(List<AgencyCode> agencies, ContentKind kind, String slug) {
        return items.stream()
                .filter(item -> agencies.contains(item.agency())
                        && item.kind() == kind
                        && item.translationOf() == null
                        && item.slug().equals(slug))
                .findFirst()
                .map(item -> new Held(
                        item,
                        item.published() == null
                                ? null
                                : version(item.agency(), item.id(), item.published())
                                        .orElseThrow()));
    }

    @Override
    public long countAddresses(List<AgencyCode> agencies) {
        return addresses(agencies, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public List<ContentItem> addresses(List<AgencyCode> agencies, int from, int most) {
        return items.stream()
                .filter(item -> agencies.contains(item.agency()) && item.published() != null)
                .filter(item -> item.kind().hasPage())
                .skip(from)
                .limit(most)
                .toList();
    }

    @Override
    public void add(ContentPicture picture) {
        pictures.add(picture);
        give(picture, "id", (long) pictures.size());
    }

    @Override
    public Optional<ContentPicture> picture(AgencyCode agency, long id) {
        return pictures.stream()
                .filter(picture -> picture.id() == id && picture.agency().equals(agency))
                .findFirst();
    }

    @Override
    public Optional<AgencyCode> pictureElsewhere(AgencyCode agency, long id) {
        return pictures.stream()
                .filter(picture -> picture.id() == id)
                .map(ContentPicture::agency)
                .findFirst();
    }

    @Override
    public Optional<ContentPicture> shown(List<AgencyCode> agencies, long id) {
        return agencies.stream().flatMap(agency -> picture(agency, id).stream()).findFirst();
    }

    @Override
    public List<Due> due(Instant now) {
        return items.stream()
                .filter(item -> isOver(item.plan().publishAt(), now)
                        || (item.published() != null && isOver(item.plan().withdrawAt(), now)))
                .map(item -> new Due(item.agency(), item.id()))
                .toList();
    }

    private static boolean isOver(@Nullable Instant moment, Instant now) {
        return moment != null && !moment.isAfter(now);
    }

    static void give(Object row, String field, long value) {
        try {
            var column = row.getClass().getDeclaredField(field);
            column.setAccessible(true);
            column.set(row, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
