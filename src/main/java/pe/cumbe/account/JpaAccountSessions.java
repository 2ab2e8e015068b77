package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions in the database. */
@ApplicationScoped
public class JpaAccountSessions implements AccountSessions {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(AccountSession session) {
        em.persist(session);
    }

    @Override
    public Optional<AccountSession> find(String code) {
        return em
                .createQuery("select s from AccountSession s where s.code = :code", AccountSession.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<AccountSession> open(String username, Instant since) {
        return em.createQuery(
                        "select s from AccountSession s where s.username = :username and s.closedAt is null"
                                + " and s.lastSeen >= :since order by s.lastSeen desc, s.id desc",
                        AccountSession.class)
                .setParameter("username", username)
                .setParameter("since", since)
                .getResultList();
    }

    @Override
    public void see(String code, Instant now, Instant since) {
        em.createQuery("update AccountSession s set s.lastSeen = :now where s.code = :code and s.lastSeen < :since")
                .setParameter("now", now)
                .setParameter("code", code)
                .setParameter("since", since)
                .executeUpdate();
    }

    @Override
    public void forget(Instant before) {
        em.createQuery("delete from AccountSession s where s.lastSeen < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
