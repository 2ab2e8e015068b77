package pe.cumbe.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Plans in the database. */
@ApplicationScoped
public class JpaPlans implements Plans {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<Plan> find(String code) {
        return Optional.ofNullable(em.find(Plan.class, code));
    }

    @Override
    public Optional<Plan> newest() {
        return em
                .createQuery("select p from Plan p order by p.loadedAt desc", Plan.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void add(Plan plan) {
        em.persist(plan);
    }
}
