package pe.cumbe.nationalbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pe.cumbe.agency.AgencyCode;

/** Regimes in the database. */
@ApplicationScoped
public class JpaRegimes implements Regimes {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(RegimeView line) {
        em.persist(new RegimeEntry(line));
    }

    @Override
    public List<RegimeView> of(AgencyCode agency) {
        return em
                .createQuery(
                        "select r from RegimeEntry r where r.agency = :agency order by r.since desc, r.id desc",
                        RegimeEntry.class)
                .setParameter("agency", agency)
                .getResultList()
                .stream()
                .map(RegimeEntry::view)
                .toList();
    }
}
