package pe.cumbe.upgrade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Upgrades in the database. */
@ApplicationScoped
public class JpaUpgrades implements Upgrades {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Upgrade upgrade) {
        em.persist(upgrade);
        em.flush(); // its runs need its id
    }

    @Override
    public void add(UpgradeRun run) {
        em.persist(run);
    }

    @Override
    public void add(UpgradeStep step) {
        em.persist(step);
    }

    @Override
    public void add(TemplateConflict conflict) {
        em.persist(conflict);
        em.flush(); // they are numbered in the order of the page
    }

    @Override
    public Optional<Upgrade> find(long id) {
        return Optional.ofNullable(em.find(Upgrade.class, id));
    }

    @Override
    public List<Upgrade> newest(int most) {
        return em.createQuery("select u from Upgrade u order by u.id desc", Upgrade.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<UpgradeRun> runs(List<Long> upgrades) {
        return upgrades.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from UpgradeRun r where r.upgrade in :upgrades order by r.id",
                                UpgradeRun.class)
                        .setParameter("upgrades", upgrades)
                        .getResultList();
    }

    @Override
    public Optional<UpgradeRun> holdRun(long id) {
        return Optional.ofNullable(em.find(UpgradeRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Long> waiting() {
        return em.createQuery("select r.id from UpgradeRun r where r.state = :waiting order by r.id", Long.class)
                .setParameter("waiting", UpgradeState.WAITING)
                .getResultList();
    }

    @Override
    public List<UpgradeStep> steps(long run) {
        return em.createQuery("select s from UpgradeStep s where s.run = :run order by s.id", UpgradeStep.class)
                .setParameter("run", run)
                .getResultList();
    }

    @Override
    public List<TemplateConflict> settled(long run) {
        return em.createQuery(
                        "select c from TemplateConflict c where c.run = :run and c.state = :settled order by c.id",
                        TemplateConflict.class)
                .setParameter("run", run)
                .setParameter("settled", ConflictState.SETTLED)
                .getResultList();
    }

    @Override
    public List<TemplateConflict> open(AgencyCode agency) {
        return em.createQuery(
                        "select c from TemplateConflict c where c.agency = :agency and c.state = :open order by c.id",
                        TemplateConflict.class)
                .setParameter("agency", agency)
                .setParameter("open", ConflictState.OPEN)
                .getResultList();
    }

    @Override
    public List<TemplateConflict> open() {
        return em.createQuery(
                        "select c from TemplateConflict c where c.state = :open order by c.id", TemplateConflict.class)
                .setParameter("open", ConflictState.OPEN)
                .getResultList();
    }

    @Override
    public Optional<TemplateConflict> hold(AgencyCode agency, long id) {
        return Optional.ofNullable(em.find(TemplateConflict.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(conflict -> conflict.agency().equals(agency));
    }

    @Override
    public Optional<TemplateConflict> find(AgencyCode agency, long id) {
        return Optional.ofNullable(em.find(TemplateConflict.class, id))
                .filter(conflict -> conflict.agency().equals(agency));
    }

    @Override
    public Optional<AgencyCode> conflictElsewhere(AgencyCode agency, long id) {
        return Optional.ofNullable(em.find(TemplateConflict.class, id))
                .map(TemplateConflict::agency)
                .filter(owner -> !owner.equals(agency));
    }
}
