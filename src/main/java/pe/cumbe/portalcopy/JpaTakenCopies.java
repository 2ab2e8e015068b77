package pe.cumbe.portalcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Taken copies in the database. */
@ApplicationScoped
public class JpaTakenCopies implements TakenCopies {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<TakenCopy> of(AgencyCode agency) {
        return Optional.ofNullable(em.find(TakenCopy.class, agency));
    }

    @Override
    public void add(TakenCopy copy) {
        em.persist(copy);
    }
}
