package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Moments in the database. */
@ApplicationScoped
public class JpaScheduledItems implements ScheduledItems {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Due> due(Instant now) {
        return em.createQuery(
                        "select i from ContentItem i where (i.state = :scheduled and i.planned.publishAt <= :now)"
                                + " or (i.versions.published is not null and i.planned.withdrawAt <= :now) order by i.changedAt, i.id",
                        ContentItem.class)
                .setParameter("scheduled", ContentState.SCHEDULED)
                .setParameter("now", now)
                .getResultStream()
                .map(item -> new Due(item.agency(), item.id()))
                .toList();
    }
}
