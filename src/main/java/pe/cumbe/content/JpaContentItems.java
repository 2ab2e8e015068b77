package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;

/** Items in the database. */
@ApplicationScoped
public class JpaContentItems implements ContentItems, PublishedItems, Plots {

    private static final String ADDRESSES =
            " from ContentItem i where i.agency in :agencies" + " and i.published is not null and i.kind in :read";

    private static final List<ContentKind> WITH_PAGE =
            Arrays.stream(ContentKind.values()).filter(ContentKind::hasPage).toList();

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(ContentItem item) {
        try {
            em.persist(item);
            em.flush(); // its versions need its id
        } catch (PersistenceException taken) {
            throw new Rejected(ContentReason.SLUG_TAKEN);
        }
    }

    @Override
    public void add(ContentVersion version) {
        em.persist(version);
    }

    @Override
    public void add(ContentMove move) {
        em.persist(move);
    }

    @Override
    public void add(FormerAddress address) {
        em.persist(address);
    }

    @Override
    public Optional<Long> formerOwner(AgencyCode agency, ContentKind kind, String slug) {
        return former(agency, kind, slug).map(FormerAddress::item);
    }

    @Override
    public boolean giveBack(AgencyCode agency, ContentItem item, String slug) {
        var own = former(agency, item.kind(), slug).filter(address -> address.item() == item.id());
        own.ifPresent(address -> {
            em.remove(address);
            em.flush(); // the word is unique
        });
        return own.isPresent();
    }

    private Optional<FormerAddress> former(AgencyCode agency, ContentKind kind, String slug) {
        return first(em.createQuery(
                        "select f from FormerAddress f where f.kind = :kind and f.slugSpace = :space and f.slug = :slug",
                        FormerAddress.class)
                .setParameter("kind", kind)
                .setParameter("space", kind.space(agency))
                .setParameter("slug", slug));
    }

    @Override
    public Map<AgencyCode, Set<String>> takenByPages(List<AgencyCode> agencies) {
        var taken = new HashMap<AgencyCode, Set<String>>();
        for (var entity : agencies.isEmpty() ? List.<String>of() : List.of("ContentItem", "FormerAddress")) {
            em.createQuery(
                            "select e.agency, e.slug from " + entity
                                    + " e where e.kind = :page and e.agency in :agencies",
                            Object[].class)
                    .setParameter("page", ContentKind.PAGE)
                    .setParameter("agencies", agencies)
                    .getResultList()
                    .forEach(row -> taken.computeIfAbsent((AgencyCode) row[0], code -> new HashSet<>())
                            .add((String) row[1]));
        }
        return taken;
    }

    @Override
    public List<Plot> plots(List<AgencyCode> agencies, List<Long> ids) {
        if (agencies.isEmpty() || ids.isEmpty()) {
            return List.of();
        }
        var plots = new LinkedHashMap<Long, Held>();
        var drafts = new HashMap<Long, ContentVersion>();
        for (var row : em.createQuery(
                        "select i, v from ContentItem i, ContentVersion v where i.id in :ids and i.agency in :agencies"
                                + " and v.item = i.id and (v.number = i.published or v.number = i.newest) order by i.id",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("agencies", agencies)
                .getResultList()) {
            var item = (ContentItem) row[0];
            var version = (ContentVersion) row[1];
            boolean read = Objects.equals(item.published(), version.number());
            plots.merge(item.id(), new Held(item, read ? version : null), (one, other) -> read ? other : one);
            if (!read) {
                drafts.put(item.id(), version);
            }
        }
        return plots.values().stream()
                .map(held ->
                        held.item().plot(held.version(), drafts.get(held.item().id())))
                .toList();
    }

    @Override
    public Optional<ContentItem> formerlyAt(List<AgencyCode> agencies, ContentKind kind, String slug) {
        return agencies.isEmpty()
                ? Optional.empty()
                : first(em.createQuery(
                                "select i from ContentItem i, FormerAddress f where f.item = i.id and i.agency in :agencies"
                                        + " and f.kind = :kind and f.slug = :slug order by f.id desc",
                                ContentItem.class)
                        .setParameter("agencies", agencies)
                        .setParameter("kind", kind)
                        .setParameter("slug", slug));
    }

    @Override
    public Optional<ContentItem> find(AgencyCode agency, long id) {
        return Optional.ofNullable(em.find(ContentItem.class, id))
                .filter(item -> item.agency().equals(agency));
    }

    @Override
    public Optional<ContentItem> hold(AgencyCode agency, long id) {
        return Optional.ofNullable(em.find(ContentItem.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(item -> item.agency().equals(agency));
    }

    @Override
    public Optional<ContentItem> made(AgencyCode agency, String formKey) {
        return first(em.createQuery(
                        "select i from ContentItem i where i.agency = :agency and i.formKey = :key", ContentItem.class)
                .setParameter("agency", agency)
                .setParameter("key", formKey));
    }

    @Override
    public boolean isTaken(AgencyCode agency, ContentKind kind, String slug) {
        return em.createQuery(
                                "select count(i) from ContentItem i where i.kind = :kind and i.slugSpace = :space"
                                        + " and (i.slug = :slug or exists (select f.id from FormerAddress f"
                                        + " where f.kind = :kind and f.slugSpace = :space and f.slug = :slug))",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("space", kind.space(agency))
                        .setParameter("slug", slug)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<ContentVersion> versions(AgencyCode agency, long item) {
        return em.createQuery(
                        "select v from ContentVersion v where v.agency = :agency and v.item = :item"
                                + " order by v.number desc",
                        ContentVersion.class)
                .setParameter("agency", agency)
                .setParameter("item", item)
                .getResultList();
    }

    @Override
    public Optional<ContentVersion> version(AgencyCode agency, long item, int number) {
        return first(em.createQuery(
                        "select v from ContentVersion v where v.agency = :agency and v.item = :item"
                                + " and v.number = :number",
                        ContentVersion.class)
                .setParameter("agency", agency)
                .setParameter("item", item)
                .setParameter("number", number));
    }

    @Override
    public List<ContentMove> moves(AgencyCode agency, long item) {
        return em.createQuery(
                        "select m from ContentMove m where m.agency = :agency and m.item = :item order by m.id desc",
                        ContentMove.class)
                .setParameter("agency", agency)
                .setParameter("item", item)
                .getResultList();
    }

    @Override
    public PageOf<Held> work(
            AgencyCode agency, @Nullable ContentKind kind, @Nullable ContentState state, int page, int size) {
        var where = " where i.agency = :agency and v.item = i.id and v.number = i.newest"
                + (kind == null ? "" : " and i.kind = :kind")
                + (state == null ? "" : " and i.state = :state");
        var count = em.createQuery("select count(i) from ContentItem i, ContentVersion v" + where, Long.class);
        var rows = em.createQuery(
                "select i, v from ContentItem i, ContentVersion v" + where + " order by i.changedAt desc, i.id desc",
                Object[].class);
        for (var query : List.of(count, rows)) {
            query.setParameter("agency", agency);
            if (kind != null) {
                query.setParameter("kind", kind);
            }
            if (state != null) {
                query.setParameter("state", state);
            }
        }
        return page(rows, count.getSingleResult(), page, size);
    }

    @Override
    public PageOf<Held> published(List<AgencyCode> agencies, ContentKind kind, int page, int size) {
        if (agencies.isEmpty()) {
            return new PageOf<>(List.of(), 1, size, 0);
        }
        var order =
                switch (kind) {
                    case NEWS, DOCUMENT -> "i.firstPublishedAt desc, i.id desc";
                    case EVENT -> "v.startsOn desc, v.startsAt desc, i.id desc";
                    case PERSON -> "v.startsOn, i.id";
                    case PAGE, FRONT, MENU -> "v.title, i.id";
                };
        var where = " where i.agency in :agencies and i.kind = :kind and v.item = i.id and v.number = i.published";
        var count = em.createQuery(
                        "select count(i) from ContentItem i where i.agency in :agencies and i.kind = :kind"
                                + " and i.published is not null",
                        Long.class)
                .setParameter("agencies", agencies)
                .setParameter("kind", kind);
        var rows = em.createQuery(
                        "select i, v from ContentItem i, ContentVersion v" + where + " order by " + order,
                        Object[].class)
                .setParameter("agencies", agencies)
                .setParameter("kind", kind);
        return page(rows, count.getSingleResult(), page, size);
    }

    @Override
    public Optional<Held> at(List<AgencyCode> agencies, ContentKind kind, String slug) {
        if (agencies.isEmpty()) {
            return Optional.empty();
        }
        var item = first(em.createQuery(
                        "select i from ContentItem i where i.agency in :agencies and i.kind = :kind and i.slug = :slug",
                        ContentItem.class)
                .setParameter("agencies", agencies)
                .setParameter("kind", kind)
                .setParameter("slug", slug));
        return item.map(found -> new Held(found, publicVersion(found)));
    }

    @Override
    public long countAddresses(List<AgencyCode> agencies) {
        return agencies.isEmpty()
                ? 0
                : em.createQuery("select count(i)" + ADDRESSES, Long.class)
                        .setParameter("agencies", agencies)
                        .setParameter("read", WITH_PAGE)
                        .getSingleResult();
    }

    @Override
    public List<ContentItem> addresses(List<AgencyCode> agencies, int from, int most) {
        return agencies.isEmpty()
                ? List.of()
                : em.createQuery("select i" + ADDRESSES + " order by i.id", ContentItem.class)
                        .setParameter("agencies", agencies)
                        .setParameter("read", WITH_PAGE)
                        .setFirstResult(from)
                        .setMaxResults(most)
                        .getResultList();
    }

    private @Nullable ContentVersion publicVersion(ContentItem item) {
        var number = item.published();
        return number == null ? null : version(item.agency(), item.id(), number).orElse(null);
    }

    @Override
    public void add(ContentPicture picture) {
        em.persist(picture);
        em.flush(); // whoever keeps it is told its number
    }

    @Override
    public Optional<ContentPicture> picture(AgencyCode agency, long id) {
        return Optional.ofNullable(em.find(ContentPicture.class, id))
                .filter(picture -> picture.agency().equals(agency));
    }

    @Override
    public Optional<ContentPicture> shown(List<AgencyCode> agencies, long id) {
        if (agencies.isEmpty()) {
            return Optional.empty();
        }
        return first(em.createQuery(
                        "select p from ContentPicture p where p.id = :id and p.agency in :agencies and exists ("
                                + "select i.id from ContentItem i, ContentVersion v where v.item = i.id"
                                + " and v.number = i.published and v.picture = p.id)",
                        ContentPicture.class)
                .setParameter("id", id)
                .setParameter("agencies", agencies));
    }

    private static PageOf<Held> page(TypedQuery<Object[]> rows, long total, int page, int size) {
        var items = rows.setFirstResult((page - 1) * size).setMaxResults(size).getResultList().stream()
                .map(row -> new Held((ContentItem) row[0], (ContentVersion) row[1]))
                .toList();
        return new PageOf<>(items, page, size, total);
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}
