package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;
import pe.cumbe.agency.AgencyCode;

/** Counts in the database, two statements at most however many complaints there are. */
@ApplicationScoped
public class JpaWaitingCounts implements WaitingCounts {

    private static final String HELD = "select c.heldBy, count(c) from Complaint c where c.status in :open and c.kind ";
    private static final String ASKED =
            "select c.agency, count(c) from Complaint c where c.status = :asked group by c.agency";

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<AgencyCode, Long> waiting(ComplaintDoor door) {
        var counts = new TreeMap<AgencyCode, Long>(java.util.Comparator.comparing(AgencyCode::value));
        var superior = door == ComplaintDoor.SUPERIOR;
        em.createQuery(HELD + (superior ? "= :queja" : "<> :queja") + " group by c.heldBy", Object[].class)
                .setParameter("open", ComplaintStatus.OPEN)
                .setParameter("queja", ComplaintKind.PROCEDURAL)
                .getResultList()
                .forEach(row -> counts.merge((AgencyCode) row[0], (Long) row[1], Long::sum));
        if (!superior) {
            em.createQuery(ASKED, Object[].class)
                    .setParameter("asked", ComplaintStatus.REPORT_ASKED)
                    .getResultList()
                    .forEach(row -> counts.merge((AgencyCode) row[0], (Long) row[1], Long::sum));
        }
        return counts;
    }
}
