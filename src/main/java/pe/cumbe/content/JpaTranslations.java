package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;

/** The same in the database. */
@ApplicationScoped
public class JpaTranslations implements Translations {

    private static final String ORIGINALS = " from ContentItem i, ContentVersion v where i.agency in :agencies"
            + " and i.kind in :read and i.translationOf is null and v.item = i.id and v.number = i.versions.published";

    private static final List<ContentKind> WITH_PAGE =
            Arrays.stream(ContentKind.values()).filter(ContentKind::hasPage).toList();

    @PersistenceContext
    private EntityManager em;

    @Override
    public PageOf<ContentItems.Held> originals(List<AgencyCode> agencies, int page, int size) {
        if (agencies.isEmpty()) {
            return new PageOf<>(List.of(), 1, size, 0);
        }
        var total = em.createQuery("select count(i)" + ORIGINALS, Long.class)
                .setParameter("agencies", agencies)
                .setParameter("read", WITH_PAGE)
                .getSingleResult();
        var rows = em.createQuery(
                        "select i, v" + ORIGINALS + " order by i.versions.publishedAt desc, i.id desc", Object[].class)
                .setParameter("agencies", agencies)
                .setParameter("read", WITH_PAGE);
        return JpaContentItems.page(rows, total, page, size);
    }

    @Override
    public List<ContentItems.Held> of(List<AgencyCode> agencies, List<Long> originals) {
        if (agencies.isEmpty() || originals.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select i, v from ContentItem i, ContentVersion v where i.agency in :agencies"
                                + " and i.translationOf in :originals and v.item = i.id"
                                + " and (v.number = i.versions.published or (i.versions.published is null and v.number = i.versions.newest))",
                        Object[].class)
                .setParameter("agencies", agencies)
                .setParameter("originals", originals)
                .getResultList()
                .stream()
                .map(row -> new ContentItems.Held((ContentItem) row[0], (ContentVersion) row[1]))
                .toList();
    }
}
