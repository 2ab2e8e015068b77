package pe.cumbe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pe.cumbe.shared.PageOf;

/** Letters in the database. */
@ApplicationScoped
public class JpaOutgoingLetters implements OutgoingLetters {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(OutgoingLetter letter) {
        em.persist(letter);
    }

    @Override
    public Optional<OutgoingLetter> nextDue(Instant now) {
        // passing over locked rows has no word in JPQL; MySQL 8 and MariaDB 10.6 say it alike
        List<?> ids = em.createNativeQuery("SELECT id FROM outgoing_letter WHERE status IN ('WAITING', 'IN_HAND')"
                        + " AND next_try_at <= ? ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return ids.stream()
                .findFirst()
                .map(id -> em.find(OutgoingLetter.class, ((Number) id).longValue(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<OutgoingLetter> hold(String code) {
        return em
                .createQuery("select l from OutgoingLetter l where l.code = :code", OutgoingLetter.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public PageOf<OutgoingLetter> with(LetterStatus status, int page, int size) {
        var items = em.createQuery(
                        "select l from OutgoingLetter l where l.status = :status order by l.id desc",
                        OutgoingLetter.class)
                .setParameter("status", status)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return new PageOf<>(items, page, size, count(status));
    }

    @Override
    public long count(LetterStatus status) {
        return em.createQuery("select count(l) from OutgoingLetter l where l.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }

    @Override
    public long countResendable() {
        return em.createQuery(
                        "select count(l) from OutgoingLetter l where l.status = :failed and l.content is not null",
                        Long.class)
                .setParameter("failed", LetterStatus.FAILED)
                .getSingleResult();
    }

    @Override
    public List<OutgoingLetter> tooLate(Instant now, int most) {
        return em.createQuery(
                        "select l from OutgoingLetter l where l.status = :waiting and l.servesUntil <= :now order by l.id",
                        OutgoingLetter.class)
                .setParameter("waiting", LetterStatus.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<OutgoingLetter> closedBefore(Instant instant, int most) {
        return em.createQuery(
                        "select l from OutgoingLetter l where l.closedAt < :instant and l.content is not null"
                                + " order by l.id",
                        OutgoingLetter.class)
                .setParameter("instant", instant)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
