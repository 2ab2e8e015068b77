package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Items in the database. */
@ApplicationScoped
public class JpaItems implements Items {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<Item> find(String code) {
        return Optional.ofNullable(em.find(Item.class, code));
    }

    @Override
    public Optional<Item> hold(String code) {
        return Optional.ofNullable(em.find(Item.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Item> all() {
        return em.createQuery("select i from Item i order by i.position", Item.class)
                .getResultList();
    }

    @Override
    public void add(Item item) {
        em.persist(item);
    }

    @Override
    public Optional<String> nationalEntity(AgencyCode agency) {
        return Optional.ofNullable(em.find(NationalEntity.class, agency)).map(NationalEntity::entity);
    }

    @Override
    public void put(NationalEntity entity) {
        em.merge(entity);
    }

    @Override
    public List<DueSetting> dueSettings() {
        return em.createQuery("select s from DueSetting s", DueSetting.class).getResultList();
    }

    @Override
    public void put(DueSetting setting) {
        em.merge(setting);
    }
}
