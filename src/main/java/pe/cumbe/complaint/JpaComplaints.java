package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.PageOf;

/** Complaints in the database. */
@ApplicationScoped
public class JpaComplaints implements Complaints {

    private static final String SEEN = "select c from Complaint c where c.number = :number"
            + " and (c.heldBy = :viewer or (c.agency = :viewer and c.kind <> :sealed))";
    private static final String ATTENTION = " from Complaint c where ((c.heldBy = :holder and c.kind <> :superior)"
            + " or (c.agency = :holder and c.kind = :superior and c.status = :asked)) and c.status in :statuses";
    private static final String SUPERIOR =
            " from Complaint c where c.heldBy = :holder and c.kind = :superior and c.status in :statuses";
    private static final String BY_URGENCY =
            " order by case when c.clock.nextBy is null then 1 else 0 end, c.clock.nextBy, c.filedAt, c.number";
    private static final String LATE = "select c from Complaint c where c.heldBy = :holder and c.status in :open"
            + " and c.clock.personBy is null and c.clock.dueOn < :today order by c.clock.dueOn, c.number";

    private static final String PAST = " from Complaint c where c.heldBy = :holder and c.status not in :open"
            + " and c.movedAt < :instant and c.erasedAt is null";

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Complaint complaint) {
        em.persist(complaint);
        // what is kept apart names it
        em.flush();
    }

    @Override
    public Optional<Complaint> filedAs(SubmissionId submission) {
        return em.createQuery("select c from Complaint c where c.submission = :submission", Complaint.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Complaint> openedBy(KeySeal seal) {
        return bySeal(seal).getResultStream().findFirst();
    }

    @Override
    public Optional<Complaint> holdOpenedBy(KeySeal seal) {
        return bySeal(seal)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Complaint> bySeal(KeySeal seal) {
        return em.createQuery("select c from Complaint c where c.seal = :seal", Complaint.class)
                .setParameter("seal", seal);
    }

    @Override
    public Optional<Complaint> find(AgencyCode viewer, ComplaintNumber number) {
        return seen(viewer, number).getResultStream().findFirst();
    }

    @Override
    public Optional<Complaint> hold(AgencyCode viewer, ComplaintNumber number) {
        return seen(viewer, number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Complaint> seen(AgencyCode viewer, ComplaintNumber number) {
        return em.createQuery(SEEN, Complaint.class)
                .setParameter("number", number)
                .setParameter("viewer", viewer)
                .setParameter("sealed", ComplaintKind.WRONGDOING);
    }

    @Override
    public PageOf<Complaint> queue(AgencyCode holder, ComplaintDoor door, boolean open, int page, int size) {
        var where = door == ComplaintDoor.SUPERIOR ? SUPERIOR : ATTENTION;
        var count = em.createQuery("select count(c)" + where, Long.class);
        var rows = em.createQuery("select c" + where + BY_URGENCY, Complaint.class);
        var statuses = open ? ComplaintStatus.OPEN : EnumSet.complementOf(EnumSet.copyOf(ComplaintStatus.OPEN));
        for (var query : List.of(count, rows)) {
            query.setParameter("holder", holder)
                    .setParameter("superior", ComplaintKind.PROCEDURAL)
                    .setParameter("statuses", statuses);
            if (door == ComplaintDoor.ATTENTION) {
                query.setParameter("asked", ComplaintStatus.REPORT_ASKED);
            }
        }
        var items = rows.setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
        return new PageOf<>(items, page, size, count.getSingleResult());
    }

    @Override
    public List<Complaint> late(AgencyCode holder, LocalDate today, int most) {
        return em.createQuery(LATE, Complaint.class)
                .setParameter("holder", holder)
                .setParameter("open", ComplaintStatus.OPEN)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<ComplaintNumber> lapsing(AgencyCode holder, LocalDate day) {
        return em.createQuery(
                        "select c.number from Complaint c where c.heldBy = :holder and c.status = :waiting"
                                + " and c.clock.personBy < :day order by c.filedAt",
                        ComplaintNumber.class)
                .setParameter("holder", holder)
                .setParameter("waiting", ComplaintStatus.TO_COMPLETE)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<ComplaintNumber> uncollected(AgencyCode holder, LocalDate day) {
        return em.createQuery(
                        "select c.number from Complaint c where c.heldBy = :holder and c.status = :told"
                                + " and c.clock.collectBy < :day order by c.filedAt",
                        ComplaintNumber.class)
                .setParameter("holder", holder)
                .setParameter("told", ComplaintStatus.NOTIFIED)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Complaint> past(AgencyCode holder, Instant instant) {
        return past("select c", Complaint.class, holder, instant).getResultList();
    }

    @Override
    public long countPast(AgencyCode holder, Instant instant) {
        return past("select count(c)", Long.class, holder, instant).getSingleResult();
    }

    private <T> TypedQuery<T> past(String what, Class<T> type, AgencyCode holder, Instant instant) {
        return em.createQuery(what + PAST, type)
                .setParameter("holder", holder)
                .setParameter("open", ComplaintStatus.OPEN)
                .setParameter("instant", instant);
    }
}
