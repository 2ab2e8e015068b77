package pe.cumbe.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The register of kiosks in the database. */
@ApplicationScoped
public class JpaKiosks implements Kiosks {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Kiosk> find(String code) {
        return Optional.ofNullable(entities.find(Kiosk.class, code));
    }

    @Override
    public List<Kiosk> all() {
        return entities.createQuery("select k from Kiosk k order by k.code", Kiosk.class)
                // the certifications of all of them at once, not of each
                .setHint("eclipselink.batch", "k.certifications")
                .getResultList();
    }

    @Override
    public boolean isNumberTaken(String number) {
        return !entities.createQuery("select c from Certification c where c.number = :number", Certification.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(Kiosk kiosk) {
        entities.persist(kiosk);
    }
}
