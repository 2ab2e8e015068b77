package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;

/** How the contents of all portals stand, in the database. */
@ApplicationScoped
public class JpaPortalContents implements PortalContents {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<AgencyCode, Waiting> inReview() {
        return em.createQuery(
                        "select i.agency, count(i), min(i.changedAt) from ContentItem i where i.state = :state"
                                + " group by i.agency",
                        Object[].class)
                .setParameter("state", ContentState.IN_REVIEW)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (AgencyCode) row[0], row -> new Waiting((Long) row[1], (Instant) row[2])));
    }

    @Override
    public Map<AgencyCode, Due> toLookAt(LocalDate today) {
        return em.createQuery(
                        "select i.agency, count(i), min(u.dueOn) from Upkeep u, ContentItem i where u.item = i.id"
                                + " and i.versions.published is not null and u.dueOn <= :today group by i.agency",
                        Object[].class)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (AgencyCode) row[0], row -> new Due((Long) row[1], (LocalDate) row[2])));
    }

    @Override
    public Map<AgencyCode, Instant> lastPublished() {
        return em.createQuery(
                        "select m.agency, max(m.madeAt) from ContentMove m where m.verb = :publish and exists ("
                                + "select s.id from ContentMove s where s.item = m.item and s.verb = :send)"
                                + " group by m.agency",
                        Object[].class)
                .setParameter("publish", ContentVerb.PUBLISH)
                .setParameter("send", ContentVerb.SEND)
                .getResultStream()
                .collect(Collectors.toMap(row -> (AgencyCode) row[0], row -> (Instant) row[1]));
    }

    @Override
    public List<FourEyesExcuse> excuses(LocalDate today) {
        return em.createQuery(
                        "select e from FourEyesExcuse e where e.endedAt is null and e.lastDay >= :today order by e.id",
                        FourEyesExcuse.class)
                .setParameter("today", today)
                .getResultList();
    }
}
