package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pe.cumbe.agency.AgencyCode;

/** The same in the database. */
@ApplicationScoped
public class JpaCarriedItems implements CarriedItems {

    /** In the order in which they let go of each other. */
    private static final List<String> ALL = List.of(
            "KeptFinding",
            "Upkeep",
            "PreviewLink",
            "FormerAddress",
            "ContentMove",
            "ContentVersion",
            "ContentItem",
            "ContentPicture");

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<ContentItem> after(AgencyCode agency, long id, int most) {
        em.clear();
        return em.createQuery(
                        "select i from ContentItem i where i.agency = :agency and i.id > :id order by i.id",
                        ContentItem.class)
                .setParameter("agency", agency)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<FormerAddress> former(AgencyCode agency, long item) {
        return em.createQuery(
                        "select f from FormerAddress f where f.agency = :agency and f.item = :item order by f.id",
                        FormerAddress.class)
                .setParameter("agency", agency)
                .setParameter("item", item)
                .getResultList();
    }

    @Override
    public boolean isWritten(AgencyCode agency) {
        return em.createQuery(
                                "select count(m) from ContentMove m where m.agency = :agency"
                                        + " and m.verb not in :planting",
                                Long.class)
                        .setParameter("agency", agency)
                        .setParameter("planting", List.of(ContentVerb.PUBLISH, ContentVerb.UPGRADE))
                        .getSingleResult()
                > 0;
    }

    @Override
    public void clear(AgencyCode agency) {
        for (var entity : ALL) {
            em.createQuery("delete from " + entity + " e where e.agency = :agency")
                    .setParameter("agency", agency)
                    .executeUpdate();
        }
    }
}
