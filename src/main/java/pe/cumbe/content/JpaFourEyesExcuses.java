package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Excuses in the database. */
@ApplicationScoped
public class JpaFourEyesExcuses implements FourEyesExcuses {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(FourEyesExcuse excuse) {
        em.persist(excuse);
    }

    @Override
    public Optional<FourEyesExcuse> inForce(AgencyCode agency, LocalDate today) {
        return em.createQuery(
                        "select e from FourEyesExcuse e where e.agency = :agency and e.endedAt is null"
                                + " and e.lastDay >= :today order by e.id desc",
                        FourEyesExcuse.class)
                .setParameter("agency", agency)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
