package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Locked identities in the database. */
@ApplicationScoped
public class JpaIdentities implements Identities {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(SealedIdentity identity) {
        em.persist(identity);
    }

    @Override
    public Optional<SealedIdentity> find(ComplaintNumber number) {
        return Optional.ofNullable(em.find(SealedIdentity.class, number));
    }

    @Override
    public void remove(ComplaintNumber number) {
        find(number).ifPresent(em::remove);
    }

    @Override
    public boolean has(ComplaintNumber number) {
        return em.createQuery("select count(i) from SealedIdentity i where i.number = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }
}
