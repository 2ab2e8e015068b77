package pe.cumbe.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;

/** Broken links in the database. */
@ApplicationScoped
public class JpaBrokenLinks implements BrokenLinks {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<BrokenLink> of(AgencyCode agency) {
        return em.createQuery(
                        "select b from BrokenLink b where b.agency = :agency order by b.since, b.id", BrokenLink.class)
                .setParameter("agency", agency)
                .getResultList();
    }

    @Override
    public void add(BrokenLink link) {
        em.persist(link);
    }

    @Override
    public void remove(BrokenLink link) {
        em.remove(link);
    }

    @Override
    public Optional<LinkNight> night(AgencyCode agency) {
        return em.createQuery("select n from LinkNight n where n.agency = :agency", LinkNight.class)
                .setParameter("agency", agency)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(LinkNight night) {
        em.persist(night);
    }

    @Override
    public Map<AgencyCode, Long> counts() {
        return em.createQuery(
                        "select b.agency, count(b) from BrokenLink b where b.failure = :here or b.nights >= :nights"
                                + " group by b.agency",
                        Object[].class)
                .setParameter("here", LinkFailure.NOTHING_HERE)
                .setParameter("nights", BrokenLink.NIGHTS)
                .getResultStream()
                .collect(Collectors.toMap(row -> (AgencyCode) row[0], row -> (Long) row[1]));
    }
}
