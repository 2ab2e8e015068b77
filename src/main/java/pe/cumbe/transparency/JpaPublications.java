package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Publications in the database. */
@ApplicationScoped
public class JpaPublications implements Publications {

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
