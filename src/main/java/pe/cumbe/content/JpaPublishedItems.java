package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.content.ContentItems.Held;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.PageOf;

/** What everybody may read, in the database. */
@ApplicationScoped
public class JpaPublishedItems implements PublishedItems {

    private static final String ADDRESSES =
            " from ContentItem i where i.agency in :agencies and i.versions.published is not null and i.kind in :read"
                    + " and (i.translationOf is null or exists (select o.id from ContentItem o"
                    + " where o.id = i.translationOf and o.versions.published is not null))";

    private static final List<ContentKind> WITH_PAGE =
            Arrays.stream(ContentKind.values()).filter(ContentKind::hasPage).toList();

    @PersistenceContext
    private EntityManager em;

    @Override
    public PageOf<Held> published(List<AgencyCode> agencies, ContentKind kind, int page, int size) {
        if (agencies.isEmpty()) {
            return new PageOf<>(List.of(), 1, size, 0);
        }
        var order =
                switch (kind) {
                    case NOTICE -> "v.startsOn desc, i.id desc";
                    case QUESTION, SEAT -> "coalesce(v.ordinal, 1000), v.title, i.id";
                    case NEWS, DOCUMENT -> "i.versions.firstPublishedAt desc, i.id desc";
                    case EVENT -> "v.startsOn desc, v.startsAt desc, i.id desc";
                    case PERSON -> "v.startsOn, i.id";
                    case PAGE, FRONT, MENU -> "v.title, i.id";
                };
        var where = " where i.agency in :agencies and i.kind = :kind and i.translationOf is null"
                + " and v.item = i.id and v.number = i.versions.published";
        var count = em.createQuery(
                        "select count(i) from ContentItem i where i.agency in :agencies and i.kind = :kind"
                                + " and i.translationOf is null and i.versions.published is not null",
                        Long.class)
                .setParameter("agencies", agencies)
                .setParameter("kind", kind);
        var rows = em.createQuery(
                        "select i, v from ContentItem i, ContentVersion v" + where + " order by " + order,
                        Object[].class)
                .setParameter("agencies", agencies)
                .setParameter("kind", kind);
        return JpaContentItems.page(rows, count.getSingleResult(), page, size);
    }

    @Override
    public List<Held> notices(AgencyCode portal, List<AgencyCode> others, LocalDate today, int most) {
        return em
                .createQuery(
                        "select i, v from ContentItem i, ContentVersion v where i.kind = :kind"
                                + " and (i.agency = :portal or (i.agency in :others and v.notice = :emergency))"
                                + " and i.translationOf is null and v.item = i.id and v.number = i.versions.published"
                                + " and v.startsOn <= :today and (v.endsOn is null or v.endsOn >= :today)"
                                + " order by case when v.notice = :emergency then 0 else 1 end, v.startsOn desc, i.id desc",
                        Object[].class)
                .setParameter("kind", ContentKind.NOTICE)
                .setParameter("portal", portal)
                // no list may be empty in SQL; its own emergencies are there anyway
                .setParameter("others", others.isEmpty() ? List.of(portal) : others)
                .setParameter("emergency", NoticeKind.EMERGENCY)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Held((ContentItem) row[0], (ContentVersion) row[1]))
                .toList();
    }

    @Override
    public Optional<Held> at(List<AgencyCode> agencies, ContentKind kind, String slug) {
        if (agencies.isEmpty()) {
            return Optional.empty();
        }
        var item = JpaContentItems.first(em.createQuery(
                        "select i from ContentItem i where i.agency in :agencies and i.kind = :kind and i.slug = :slug"
                                + " and i.translationOf is null",
                        ContentItem.class)
                .setParameter("agencies", agencies)
                .setParameter("kind", kind)
                .setParameter("slug", slug));
        return item.map(found -> new Held(found, publicVersion(found)));
    }

    @Override
    public Optional<Held> inLanguage(ContentItem original, Language language) {
        return JpaContentItems.first(em.createQuery(
                                "select i from ContentItem i where i.agency = :agency and i.translationOf = :original"
                                        + " and i.language = :language",
                                ContentItem.class)
                        .setParameter("agency", original.agency())
                        .setParameter("original", original.id())
                        .setParameter("language", language))
                .map(found -> new Held(found, publicVersion(found)));
    }

    @Override
    public List<ContentItem> inAllLanguages(AgencyCode agency, long original) {
        return em.createQuery(
                        "select i from ContentItem i where i.agency = :agency and i.versions.published is not null"
                                + " and (i.id = :original or i.translationOf = :original) order by i.id",
                        ContentItem.class)
                .setParameter("agency", agency)
                .setParameter("original", original)
                .getResultList();
    }

    @Override
    public Optional<ContentItem> formerlyAt(List<AgencyCode> agencies, ContentKind kind, String slug) {
        return agencies.isEmpty()
                ? Optional.empty()
                : JpaContentItems.first(em.createQuery(
                                "select i from ContentItem i, FormerAddress f where f.item = i.id and i.agency in :agencies"
                                        + " and f.kind = :kind and f.slug = :slug order by f.id desc",
                                ContentItem.class)
                        .setParameter("agencies", agencies)
                        .setParameter("kind", kind)
                        .setParameter("slug", slug));
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
        return number == null
                ? null
                : JpaContentItems.first(em.createQuery(
                                        "select v from ContentVersion v where v.item = :item and v.number = :number",
                                        ContentVersion.class)
                                .setParameter("item", item.id())
                                .setParameter("number", number))
                        .orElse(null);
    }

    @Override
    public Optional<ContentPicture> shown(List<AgencyCode> agencies, long id) {
        if (agencies.isEmpty()) {
            return Optional.empty();
        }
        return JpaContentItems.first(em.createQuery(
                        "select p from ContentPicture p where p.id = :id and p.agency in :agencies and exists ("
                                + "select i.id from ContentItem i, ContentVersion v where v.item = i.id"
                                + " and v.number = i.versions.published and v.picture = p.id)",
                        ContentPicture.class)
                .setParameter("id", id)
                .setParameter("agencies", agencies));
    }
}
