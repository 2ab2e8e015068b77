package pe.cumbe.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The units of the organisation in the database. */
@ApplicationScoped
public class JpaAgencies implements Agencies {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Agency> find(AgencyCode code) {
        return Optional.ofNullable(entities.find(Agency.class, code));
    }

    @Override
    public Optional<Agency> findForUpdate(AgencyCode code) {
        return Optional.ofNullable(entities.find(Agency.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Agency> all() {
        return entities.createQuery("select a from Agency a order by a.position", Agency.class)
                .getResultList();
    }

    @Override
    public void add(Agency agency) {
        entities.persist(agency);
    }

    @Override
    public List<FormerSlug> formerSlugs() {
        return entities.createQuery("select f from FormerSlug f order by f.slug", FormerSlug.class)
                .getResultList();
    }

    @Override
    public void add(FormerSlug former) {
        entities.persist(former);
    }

    @Override
    public void remove(FormerSlug former) {
        entities.remove(former);
    }

    @Override
    public List<PortalHost> hosts() {
        return entities.createQuery("select h from PortalHost h order by h.host", PortalHost.class)
                .getResultList();
    }

    @Override
    public void add(PortalHost host) {
        entities.persist(host);
    }

    @Override
    public void remove(PortalHost host) {
        entities.remove(host);
    }

    @Override
    public List<Province> provinces() {
        return entities.createQuery("select p from Province p order by p.code", Province.class)
                .getResultList();
    }

    @Override
    public void add(Province province) {
        entities.persist(province);
    }

    @Override
    public void add(District district) {
        entities.persist(district);
    }

    @Override
    public List<District> districts() {
        return entities.createQuery("select d from District d order by d.code", District.class)
                .getResultList();
    }

    @Override
    public long countDistricts() {
        return entities.createQuery("select count(d) from District d", Long.class)
                .getSingleResult();
    }
}
