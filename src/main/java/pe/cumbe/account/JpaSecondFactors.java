package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Second factors in the database. */
@ApplicationScoped
public class JpaSecondFactors implements SecondFactors {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<SecondFactor> hold(String username) {
        return em
                .createQuery("select f from SecondFactor f where f.username = :username", SecondFactor.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void add(SecondFactor factor, List<RecoveryCode> codes) {
        em.persist(factor);
        codes.forEach(em::persist);
    }

    @Override
    public List<RecoveryCode> codes(String username) {
        return em.createQuery(
                        "select c from RecoveryCode c where c.username = :username order by c.id", RecoveryCode.class)
                .setParameter("username", username)
                .getResultList();
    }

    @Override
    public void remove(String username) {
        em.createQuery("delete from RecoveryCode c where c.username = :username")
                .setParameter("username", username)
                .executeUpdate();
        em.createQuery("delete from SecondFactor f where f.username = :username")
                .setParameter("username", username)
                .executeUpdate();
    }
}
