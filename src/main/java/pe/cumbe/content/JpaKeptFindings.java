package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pe.cumbe.agency.AgencyCode;

/** Reasons for what stays, in the database. */
@ApplicationScoped
public class JpaKeptFindings implements KeptFindings {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(KeptFinding kept) {
        em.persist(kept);
    }

    @Override
    public List<KeptFinding> of(AgencyCode agency, long item) {
        return em.createQuery(
                        "select k from KeptFinding k where k.agency = :agency and k.item = :item order by k.id",
                        KeptFinding.class)
                .setParameter("agency", agency)
                .setParameter("item", item)
                .getResultList();
    }
}
