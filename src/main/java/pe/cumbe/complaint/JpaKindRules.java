package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rules of the kinds in the database. */
@ApplicationScoped
public class JpaKindRules implements KindRules {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void put(KindRule rule) {
        em.merge(new KindRuleEntry(rule));
    }

    @Override
    public List<KindRule> all() {
        return em.createQuery("select r from KindRuleEntry r", KindRuleEntry.class).getResultList().stream()
                .map(KindRuleEntry::rule)
                .toList();
    }
}
