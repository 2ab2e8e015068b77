package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;

/** Direct accesses in the database. */
@ApplicationScoped
public class JpaDirectAccesses implements DirectAccesses {

    private static final String PAST = " from DirectAccess d where d.agency = :agency and d.erasedOn is null"
            + " and d.status <> :waiting and d.movedAt < :before";

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(DirectAccess access) {
        em.persist(access);
    }

    @Override
    public Optional<DirectAccess> find(AgencyCode agency, AccessNumber number) {
        return byNumber(agency, number).getResultList().stream().findFirst();
    }

    @Override
    public Optional<DirectAccess> hold(AgencyCode agency, AccessNumber number) {
        return byNumber(agency, number).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    @Override
    public PageOf<DirectAccess> queue(AgencyCode agency, int page, int size) {
        var total = em.createQuery("select count(d) from DirectAccess d where d.agency = :agency", Long.class)
                .setParameter("agency", agency)
                .getSingleResult();
        var rows = em.createQuery(
                        "select d from DirectAccess d where d.agency = :agency"
                                + " order by case when d.status = :waiting then 0 else 1 end,"
                                + " case when d.status = :waiting then d.dueOn else null end, d.id desc",
                        DirectAccess.class)
                .setParameter("agency", agency)
                .setParameter("waiting", DirectAccessStatus.WAITING)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return new PageOf<>(rows, page, size, total);
    }

    @Override
    public long countWaiting(AgencyCode agency) {
        return em.createQuery(
                        "select count(d) from DirectAccess d where d.agency = :agency and d.status = :waiting",
                        Long.class)
                .setParameter("agency", agency)
                .setParameter("waiting", DirectAccessStatus.WAITING)
                .getSingleResult();
    }

    @Override
    public List<DirectAccess> past(AgencyCode agency, Instant before) {
        return past(agency, before, em.createQuery("select d" + PAST + " order by d.id", DirectAccess.class))
                .getResultList();
    }

    @Override
    public long countPast(AgencyCode agency, Instant before) {
        return past(agency, before, em.createQuery("select count(d)" + PAST, Long.class))
                .getSingleResult();
    }

    private static <T> TypedQuery<T> past(AgencyCode agency, Instant before, TypedQuery<T> query) {
        return query.setParameter("agency", agency)
                .setParameter("waiting", DirectAccessStatus.WAITING)
                .setParameter("before", before);
    }

    private TypedQuery<DirectAccess> byNumber(AgencyCode agency, AccessNumber number) {
        return em.createQuery(
                        "select d from DirectAccess d where d.number = :number and d.agency = :agency",
                        DirectAccess.class)
                .setParameter("number", number)
                .setParameter("agency", agency);
    }
}
