package pe.cumbe.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.filing.SubmissionId;

/** Drafts in the database. */
@ApplicationScoped
public class JpaDrafts implements Drafts {

    private static final int ERASED_AT_A_TIME = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Draft draft) {
        entityManager.persist(draft);
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        @Nullable Draft found = entityManager.find(Draft.class, id.value());
        return Optional.ofNullable(found);
    }

    @Override
    public Optional<Draft> hold(DraftId id) {
        @Nullable Draft found = entityManager.find(Draft.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(found);
    }

    @Override
    public Optional<Draft> bySeal(String resumeSeal) {
        return entityManager
                .createQuery("select d from Draft d where d.resumeSeal = :seal", Draft.class)
                .setParameter("seal", resumeSeal)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Draft> bySubmission(SubmissionId submission) {
        return entityManager
                .createQuery("select d from Draft d where d.submission = :submission", Draft.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(Draft draft) {
        entityManager.remove(draft);
    }

    @Override
    public long countSavedBefore(Instant then) {
        return entityManager
                .createQuery("select count(d) from Draft d where d.savedAt < :then", Long.class)
                .setParameter("then", then)
                .getSingleResult();
    }

    @Override
    public List<Draft> savedBefore(Instant then) {
        return entityManager
                .createQuery("select d from Draft d where d.savedAt < :then", Draft.class)
                .setParameter("then", then)
                .setMaxResults(ERASED_AT_A_TIME)
                .getResultList();
    }
}
