package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;

/** Publications in the database. */
@ApplicationScoped
public class JpaPublications implements Publications, PublicationSurvey {

    /** No later version of the same period. */
    private static final String STANDS = " and p.number = (select max(v.number) from Publication v"
            + " where v.agency = p.agency and v.item = p.item and v.periodStart = p.periodStart)";

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Publication publication) {
        em.persist(publication);
        em.flush(); // its table needs its id
    }

    @Override
    public void add(PublishedTable table) {
        em.persist(table);
    }

    @Override
    public List<Publication> after(AgencyCode agency, long id, int most) {
        em.clear();
        return em.createQuery(
                        "select p from Publication p where p.agency = :agency and p.id > :id order by p.id",
                        Publication.class)
                .setParameter("agency", agency)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Publication> newest(AgencyCode agency) {
        return em.createQuery(
                        "select p from Publication p where p.agency = :agency and p.periodStart ="
                                + " (select max(q.periodStart) from Publication q"
                                + " where q.agency = p.agency and q.item = p.item)"
                                + " order by p.item, p.number desc",
                        Publication.class)
                .setParameter("agency", agency)
                .getResultList();
    }

    @Override
    public List<Publication> newest(AgencyCode agency, LocalDate from, LocalDate until) {
        return em.createQuery(
                        "select p from Publication p where p.agency = :agency and p.periodStart ="
                                + " (select max(q.periodStart) from Publication q"
                                + " where q.agency = p.agency and q.item = p.item"
                                + " and q.periodStart between :from and :until)"
                                + " order by p.item, p.number desc",
                        Publication.class)
                .setParameter("agency", agency)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    @Override
    public Set<Integer> years(AgencyCode agency, Collection<String> items) {
        return em.createQuery(
                        "select distinct function('year', p.periodStart) from Publication p"
                                + " where p.agency = :agency and p.item in :items",
                        Number.class)
                .setParameter("agency", agency)
                .setParameter("items", items)
                .getResultStream()
                .map(Number::intValue)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Publication> standing(Collection<AgencyCode> agencies) {
        return em.createQuery(
                        "select p from Publication p where p.agency in :agencies and p.periodStart ="
                                + " (select max(q.periodStart) from Publication q"
                                + " where q.agency = p.agency and q.item = p.item)"
                                + STANDS + " order by p.agency, p.item",
                        Publication.class)
                .setParameter("agencies", agencies)
                .getResultList();
    }

    @Override
    public long notices(AgencyCode agency) {
        return em.createQuery(
                        "select count(p) from Publication p where p.agency = :agency and p.kind = :kind"
                                + " and p.periodStart = (select max(q.periodStart) from Publication q"
                                + " where q.agency = p.agency and q.item = p.item)" + STANDS,
                        Long.class)
                .setParameter("agency", agency)
                .setParameter("kind", PublicationKind.ABSENCE_NOTICE)
                .getSingleResult();
    }

    @Override
    public List<Publication> of(AgencyCode agency, String item) {
        return em.createQuery(
                        "select p from Publication p where p.agency = :agency and p.item = :item"
                                + " order by p.periodStart desc, p.number desc",
                        Publication.class)
                .setParameter("agency", agency)
                .setParameter("item", item)
                .getResultList();
    }

    @Override
    public Optional<Publication> standing(AgencyCode agency, String item, Period period) {
        return em
                .createQuery(
                        "select p from Publication p where p.agency = :agency and p.item = :item"
                                + " and p.periodStart = :start order by p.number desc",
                        Publication.class)
                .setParameter("agency", agency)
                .setParameter("item", item)
                .setParameter("start", period.start())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<PublishedTable> table(AgencyCode agency, long publication) {
        return em
                .createQuery(
                        "select t from PublishedTable t where t.agency = :agency and t.publication = :id",
                        PublishedTable.class)
                .setParameter("agency", agency)
                .setParameter("id", publication)
                .getResultList()
                .stream()
                .findFirst();
    }
}
