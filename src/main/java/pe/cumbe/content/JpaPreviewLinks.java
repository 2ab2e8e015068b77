package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Links in the database. */
@ApplicationScoped
public class JpaPreviewLinks implements PreviewLinks {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(PreviewLink link) {
        em.persist(link);
    }

    @Override
    public List<PreviewLink> serving(AgencyCode agency, long item, Instant now) {
        return em.createQuery(
                        "select l from PreviewLink l where l.agency = :agency and l.item = :item and l.revokedAt is null"
                                + " and l.servesUntil > :now order by l.id desc",
                        PreviewLink.class)
                .setParameter("agency", agency)
                .setParameter("item", item)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public Optional<PreviewLink> find(AgencyCode agency, long item, long id) {
        return Optional.ofNullable(em.find(PreviewLink.class, id))
                .filter(link -> link.agency().equals(agency) && link.item() == item);
    }

    @Override
    public Optional<PreviewLink> sealed(String seal) {
        return em.createQuery("select l from PreviewLink l where l.seal = :seal", PreviewLink.class)
                .setParameter("seal", seal)
                .getResultStream()
                .findFirst();
    }
}
