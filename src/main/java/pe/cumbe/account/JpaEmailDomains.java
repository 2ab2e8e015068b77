package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Domains in the database. */
@ApplicationScoped
public class JpaEmailDomains implements EmailDomains {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<EmailDomain> all() {
        return em.createQuery("select d from EmailDomain d order by d.id", EmailDomain.class)
                .getResultList();
    }

    @Override
    public void add(EmailDomain domain) {
        em.persist(domain);
    }
}
