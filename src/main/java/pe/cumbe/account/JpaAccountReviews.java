package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;

/** Reviews in the database. */
@ApplicationScoped
public class JpaAccountReviews implements AccountReviews {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(AccountReview review) {
        em.persist(review);
        em.flush(); // its lines need its id
    }

    @Override
    public void add(AccountReviewLine line) {
        em.persist(line);
    }

    @Override
    public void add(AccountReviewCall call) {
        em.persist(call);
    }

    @Override
    public Optional<AccountReview> last(AgencyCode agency) {
        return em.createQuery(
                        "select r from AccountReview r where r.agency = :agency order by r.reviewedOn desc, r.id desc",
                        AccountReview.class)
                .setParameter("agency", agency)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AccountReviewLine> lines(long review) {
        return em.createQuery(
                        "select l from AccountReviewLine l where l.review = :review order by l.username",
                        AccountReviewLine.class)
                .setParameter("review", review)
                .getResultList();
    }

    @Override
    public Map<AgencyCode, LocalDate> lastDays() {
        return em.createQuery(
                        "select r.agency, max(r.reviewedOn) from AccountReview r group by r.agency", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (AgencyCode) row[0], row -> (LocalDate) row[1]));
    }

    @Override
    public boolean isCalled(AgencyCode agency, LocalDate dueOn, boolean overdue) {
        return em.createQuery(
                                "select count(c) from AccountReviewCall c where c.agency = :agency"
                                        + " and c.dueOn = :dueOn and c.overdue = :overdue",
                                Long.class)
                        .setParameter("agency", agency)
                        .setParameter("dueOn", dueOn)
                        .setParameter("overdue", overdue)
                        .getSingleResult()
                > 0;
    }
}
