package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.PageOf;

/** Requests for information in the database. */
@ApplicationScoped
public class JpaAccessRequests implements AccessRequests {

    private static final List<AccessStatus> CLOSED_BY_DAYS = List.of(
            AccessStatus.RECEIVED,
            AccessStatus.TO_CORRECT,
            AccessStatus.ADMITTED,
            AccessStatus.EXTENDED,
            AccessStatus.SETTLED,
            AccessStatus.AT_DISPOSAL);

    private static final String PAST = " from AccessRequest r where r.agency = :agency and r.erasedOn is null"
            + " and r.status in :ended and r.movedAt < :before and (r.appealBy is null or r.appealBy < :today)";

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(AccessRequest request) {
        em.persist(request);
    }

    @Override
    public Optional<AccessRequest> filedAs(SubmissionId submission) {
        return first(em.createQuery("select r from AccessRequest r where r.submission = :it", AccessRequest.class)
                .setParameter("it", submission));
    }

    @Override
    public Optional<AccessRequest> find(AgencyCode agency, AccessNumber number) {
        return first(byNumber(agency, number));
    }

    @Override
    public Optional<AccessRequest> hold(AgencyCode agency, AccessNumber number) {
        return first(byNumber(agency, number).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<AccessRequest> openedBy(KeySeal seal) {
        return first(bySeal(seal));
    }

    @Override
    public Optional<AccessRequest> holdOpenedBy(KeySeal seal) {
        return first(bySeal(seal).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public PageOf<AccessRequest> queue(AgencyCode agency, List<AccessStatus> statuses, int page, int size) {
        var where = " from AccessRequest r where r.agency = :agency and r.status in :statuses";
        var total = em.createQuery("select count(r)" + where, Long.class)
                .setParameter("agency", agency)
                .setParameter("statuses", statuses)
                .getSingleResult();
        var rows = em.createQuery(
                        "select r" + where
                                + " order by case when r.nextBy is null then 1 else 0 end, r.nextBy, r.filedAt, r.number",
                        AccessRequest.class)
                .setParameter("agency", agency)
                .setParameter("statuses", statuses)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return new PageOf<>(rows, page, size, total);
    }

    @Override
    public List<AccessNumber> closing(AgencyCode agency, LocalDate day) {
        return em.createQuery(
                        "select r.number from AccessRequest r where r.agency = :agency and r.status in :statuses"
                                + " and (r.dueOn < :day or r.personBy < :day or r.status = :received)"
                                + " order by r.filedAt",
                        AccessNumber.class)
                .setParameter("agency", agency)
                .setParameter("statuses", CLOSED_BY_DAYS)
                .setParameter("received", AccessStatus.RECEIVED)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<AccessRequest> past(AgencyCode agency, Instant before, LocalDate today) {
        return past(agency, before, today, em.createQuery("select r" + PAST + " order by r.id", AccessRequest.class))
                .getResultList();
    }

    @Override
    public long countPast(AgencyCode agency, Instant before, LocalDate today) {
        return past(agency, before, today, em.createQuery("select count(r)" + PAST, Long.class))
                .getSingleResult();
    }

    private static <T> TypedQuery<T> past(AgencyCode agency, Instant before, LocalDate today, TypedQuery<T> query) {
        return query.setParameter("agency", agency)
                .setParameter("ended", AccessStatus.ended())
                .setParameter("before", before)
                .setParameter("today", today);
    }

    @Override
    public void uploaded(AttachmentId file, Instant at) {
        em.persist(new AccessUpload(file, at));
    }

    @Override
    public void forget(AttachmentId file) {
        @Nullable AccessUpload upload = em.find(AccessUpload.class, file.value());
        if (upload != null) {
            em.remove(upload);
        }
    }

    @Override
    public List<AttachmentId> abandoned(AgencyCode region, Instant before) {
        return em
                .createQuery("select u.attachment from AccessUpload u where u.takenAt < :before", String.class)
                .setParameter("before", before)
                .setMaxResults(1000)
                .getResultList()
                .stream()
                .map(AttachmentId::new)
                .toList();
    }

    private TypedQuery<AccessRequest> byNumber(AgencyCode agency, AccessNumber number) {
        return em.createQuery(
                        "select r from AccessRequest r where r.number = :number and r.agency = :agency",
                        AccessRequest.class)
                .setParameter("number", number)
                .setParameter("agency", agency);
    }

    private TypedQuery<AccessRequest> bySeal(KeySeal seal) {
        return em.createQuery("select r from AccessRequest r where r.seal = :seal", AccessRequest.class)
                .setParameter("seal", seal);
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.getResultList().stream().findFirst();
    }
}
