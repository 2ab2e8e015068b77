package pe.cumbe.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Measurements in the database. */
@ApplicationScoped
public class JpaMeasurements implements Measurements {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Measurement measurement) {
        em.persist(measurement);
    }

    @Override
    public Optional<Measurement> hold(long id) {
        return Optional.ofNullable(em.find(Measurement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Measurement> of(String plan, MeasurementStatus status) {
        return em.createQuery(
                        "select m from Measurement m where m.plan = :plan and m.status = :status"
                                + " order by m.measuredOn desc, m.id desc",
                        Measurement.class)
                .setParameter("plan", plan)
                .setParameter("status", status)
                .getResultList();
    }

    @Override
    public List<Measurement> sentBy(String plan, String username, int most) {
        return em.createQuery(
                        "select m from Measurement m where m.plan = :plan and m.sentBy = :username order by m.id desc",
                        Measurement.class)
                .setParameter("plan", plan)
                .setParameter("username", username)
                .setMaxResults(most)
                .getResultList();
    }
}
