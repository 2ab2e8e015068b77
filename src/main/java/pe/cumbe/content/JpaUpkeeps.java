package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Upkeep in the database. */
@ApplicationScoped
public class JpaUpkeeps implements Upkeeps {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Upkeep upkeep) {
        em.persist(upkeep);
    }

    @Override
    public Optional<Upkeep> of(AgencyCode agency, long item) {
        return Optional.ofNullable(em.find(Upkeep.class, item))
                .filter(upkeep -> upkeep.agency().equals(agency));
    }
}
