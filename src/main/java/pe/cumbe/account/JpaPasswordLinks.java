package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links in the database. */
@ApplicationScoped
public class JpaPasswordLinks implements PasswordLinks {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(PasswordLink link) {
        em.persist(link);
    }

    @Override
    public Optional<PasswordLink> hold(String tokenHash) {
        return em
                .createQuery("select l from PasswordLink l where l.tokenHash = :hash", PasswordLink.class)
                .setParameter("hash", tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<PasswordLink> madeSince(String username, Instant since) {
        return em.createQuery(
                        "select l from PasswordLink l where l.username = :username and l.madeAt >= :since",
                        PasswordLink.class)
                .setParameter("username", username)
                .setParameter("since", since)
                .getResultList();
    }

    @Override
    public void forget(Instant before) {
        em.createQuery("delete from PasswordLink l where l.madeAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
