package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** Requests for accounts in the database. */
@ApplicationScoped
public class JpaAccountRequests implements AccountRequests {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(AccountRequest request) {
        em.persist(request);
        em.flush(); // the record of acts names it by its id
    }

    @Override
    public List<AccountRequest> of(AgencyCode agency, int most) {
        return em.createQuery(
                        "select r from AccountRequest r where r.agency = :agency order by r.id desc",
                        AccountRequest.class)
                .setParameter("agency", agency)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<AccountRequest> in(AccountRequestState state, int most) {
        var order = state == AccountRequestState.ASKED ? "r.id" : "r.answeredAt desc, r.id desc";
        return em.createQuery(
                        "select r from AccountRequest r where r.state = :state order by " + order, AccountRequest.class)
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long countWaiting() {
        return em.createQuery("select count(r) from AccountRequest r where r.state = :state", Long.class)
                .setParameter("state", AccountRequestState.ASKED)
                .getSingleResult();
    }

    @Override
    public Optional<AccountRequest> find(long id) {
        @Nullable AccountRequest found = em.find(AccountRequest.class, id);
        return Optional.ofNullable(found);
    }

    @Override
    public Optional<AccountRequest> hold(long id) {
        @Nullable AccountRequest found = em.find(AccountRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(found);
    }

    @Override
    public boolean isAsked(AgencyCode agency, String email) {
        return em.createQuery(
                                "select count(r) from AccountRequest r where r.agency = :agency and r.state = :state"
                                        + " and lower(r.email) = :email",
                                Long.class)
                        .setParameter("agency", agency)
                        .setParameter("state", AccountRequestState.ASKED)
                        .setParameter("email", email.toLowerCase(Locale.ROOT))
                        .getSingleResult()
                > 0;
    }
}
