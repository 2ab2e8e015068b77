package pe.cumbe.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Notices, rules and incidents in the database. */
@ApplicationScoped
public class JpaPrivacyBook implements PrivacyBook {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<PrivacyNotice> notices() {
        return em.createQuery("select n from PrivacyNotice n order by n.position", PrivacyNotice.class)
                .getResultList();
    }

    @Override
    public List<RetentionRule> rules() {
        return em.createQuery("select r from RetentionRule r order by r.position", RetentionRule.class)
                .getResultList();
    }

    @Override
    public void put(PrivacyNotice notice) {
        em.persist(notice);
    }

    @Override
    public void put(RetentionRule rule) {
        em.persist(rule);
    }

    @Override
    public List<Incident> incidents(int most) {
        return em.createQuery("select i from Incident i order by i.knownAt desc, i.id desc", Incident.class)
                .setHint("eclipselink.batch", "i.notes")
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<Incident> hold(String code) {
        return em
                .createQuery("select i from Incident i where i.code = :code", Incident.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void add(Incident incident) {
        em.persist(incident);
    }
}
