package pe.cumbe.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;

/** Portals in the database. */
@ApplicationScoped
public class JpaPortals implements Portals {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<Portal> find(AgencyCode agency) {
        return em
                .createQuery("select p from Portal p where p.agency = :agency", Portal.class)
                .setParameter("agency", agency)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<Portal> all() {
        return em.createQuery("select p from Portal p order by p.agency", Portal.class)
                .getResultList();
    }

    @Override
    public void add(Portal portal) {
        em.persist(portal);
    }

    @Override
    public Optional<Portal> hold(AgencyCode agency) {
        return em
                .createQuery("select p from Portal p where p.agency = :agency", Portal.class)
                .setParameter("agency", agency)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<PlantedPage> planted(AgencyCode agency) {
        return em.createQuery("select p from PlantedPage p where p.agency = :agency order by p.id", PlantedPage.class)
                .setParameter("agency", agency)
                .getResultList();
    }

    @Override
    public List<PlantedPage> planted() {
        return em.createQuery("select p from PlantedPage p order by p.id", PlantedPage.class)
                .getResultList();
    }

    @Override
    public void add(PlantedPage page) {
        em.persist(page);
    }

    @Override
    public void remove(PlantedPage page) {
        em.remove(page);
    }

    @Override
    public void clear(AgencyCode agency) {
        for (var entity : List.of("PlantedPage", "Portal")) {
            em.createQuery("delete from " + entity + " e where e.agency = :agency")
                    .setParameter("agency", agency)
                    .executeUpdate();
        }
    }

    @Override
    public Optional<TemplateVersion> template(int version) {
        return Optional.ofNullable(em.find(TemplateVersion.class, version));
    }

    @Override
    public Optional<TemplateVersion> currentTemplate() {
        return em
                .createQuery("select t from TemplateVersion t order by t.version desc", TemplateVersion.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void add(TemplateVersion template) {
        em.persist(template);
    }

    @Override
    public List<TemplateVersion> templates() {
        return em.createQuery("select t from TemplateVersion t order by t.version desc", TemplateVersion.class)
                .getResultList();
    }

    @Override
    public Optional<TemplateDraft> draft() {
        return Optional.ofNullable(em.find(TemplateDraft.class, TemplateDraft.ONLY));
    }

    @Override
    public Optional<TemplateDraft> holdDraft() {
        return Optional.ofNullable(em.find(TemplateDraft.class, TemplateDraft.ONLY, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(TemplateDraft draft) {
        try {
            em.persist(draft);
            em.flush();
        } catch (PersistenceException begunElsewhere) {
            throw new Rejected(PortalReason.CHANGED_MEANWHILE);
        }
    }

    @Override
    public void remove(TemplateDraft draft) {
        em.remove(draft);
    }
}
