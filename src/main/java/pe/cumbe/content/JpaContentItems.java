package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;

/** Items in the database, as those see them who write and publish. */
@ApplicationScoped
public class JpaContentItems implements ContentItems {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisation organisation;

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
        NamedFiles.in(version.text(), version.agency(), this::portal)
                .forEach(name -> em.persist(new UsedFile(version, name)));
    }

    private Optional<AgencyCode> portal(String word) {
        return organisation.bySlug(word).map(AgencyView::code);
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
    public Optional<ContentItem> find(AgencyCode agency, long id) {
        return Optional.ofNullable(em.find(ContentItem.class, id))
                .filter(item -> item.agency().equals(agency));
    }

    @Override
    public Optional<AgencyCode> elsewhere(AgencyCode agency, long id) {
        return Optional.ofNullable(em.find(ContentItem.class, id))
                .map(ContentItem::agency)
                .filter(owner -> !owner.equals(agency));
    }

    @Override
    public Optional<ContentItem> hold(AgencyCode agency, long id) {
        return Optional.ofNullable(em.find(ContentItem.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(item -> item.agency().equals(agency));
    }

    @Override
    public List<ContentItem> translations(AgencyCode agency, long original) {
        return em.createQuery(
                        "select i from ContentItem i where i.agency = :agency and i.translationOf = :original"
                                + " order by i.id",
                        ContentItem.class)
                .setParameter("agency", agency)
                .setParameter("original", original)
                .getResultList();
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
        var where = " where i.agency = :agency and v.item = i.id and v.number = i.versions.newest"
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
    public Optional<AgencyCode> pictureElsewhere(AgencyCode agency, long id) {
        return Optional.ofNullable(em.find(ContentPicture.class, id))
                .map(ContentPicture::agency)
                .filter(owner -> !owner.equals(agency));
    }

    static PageOf<Held> page(TypedQuery<Object[]> rows, long total, int page, int size) {
        var items = rows.setFirstResult((page - 1) * size).setMaxResults(size).getResultList().stream()
                .map(row -> new Held((ContentItem) row[0], (ContentVersion) row[1]))
                .toList();
        return new PageOf<>(items, page, size, total);
    }

    static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}
