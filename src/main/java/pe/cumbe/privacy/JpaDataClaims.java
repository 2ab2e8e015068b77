package pe.cumbe.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;

/** Claims about personal data in the database. */
@ApplicationScoped
public class JpaDataClaims implements DataClaims {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(DataClaim claim) {
        em.persist(claim);
    }

    @Override
    public Optional<DataClaim> filedAs(SubmissionId submission) {
        return first(by("submission", submission));
    }

    @Override
    public Optional<DataClaim> find(ClaimNumber number) {
        return first(by("number", number.value()));
    }

    @Override
    public Optional<DataClaim> hold(ClaimNumber number) {
        return first(by("number", number.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<DataClaim> openedBy(KeySeal seal) {
        return first(by("seal", seal));
    }

    @Override
    public Optional<DataClaim> holdOpenedBy(KeySeal seal) {
        return first(by("seal", seal).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<DataClaim> queue(int most) {
        return em.createQuery(
                        "select c from DataClaim c order by case when c.dueOn is null then 1 else 0 end, c.dueOn,"
                                + " c.filedAt desc",
                        DataClaim.class)
                .setHint("eclipselink.batch", "c.steps")
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<ClaimNumber> closing(LocalDate day) {
        return em
                .createQuery(
                        "select c.number from DataClaim c where (c.status = :received and c.dueOn < :day)"
                                + " or (c.status = :waiting and c.personBy < :day)",
                        String.class)
                .setParameter("received", ClaimStatus.RECEIVED)
                .setParameter("waiting", ClaimStatus.WAITING)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(ClaimNumber::new)
                .toList();
    }

    private TypedQuery<DataClaim> by(String field, Object value) {
        return em.createQuery("select c from DataClaim c where c." + field + " = :value", DataClaim.class)
                .setParameter("value", value);
    }

    private static Optional<DataClaim> first(TypedQuery<DataClaim> query) {
        return query.getResultList().stream().findFirst();
    }
}
