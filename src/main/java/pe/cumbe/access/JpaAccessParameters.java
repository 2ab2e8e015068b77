package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters in the database. */
@ApplicationScoped
public class JpaAccessParameters implements AccessParameters {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<AccessParameter> find(String code) {
        @Nullable AccessParameter found = em.find(AccessParameter.class, code);
        return Optional.ofNullable(found);
    }

    @Override
    public void put(AccessParameter parameter) {
        em.persist(parameter);
    }
}
