package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.PageOf;

/** The record in the database. */
@ApplicationScoped
class JpaActs implements Acts {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(ActEntry entry) {
        em.persist(entry);
    }

    @Override
    public PageOf<ActEntry> search(ActsQuery query, int page, int size) {
        var where = new Where(query);
        var items = where.bind(em.createQuery("select a" + where.text() + " order by a.id desc", ActEntry.class))
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        var total = where.bind(em.createQuery("select count(a)" + where.text(), Long.class))
                .getSingleResult();
        return new PageOf<>(items, page, size, total);
    }

    @Override
    public List<ActEntry> before(long id, ActsQuery query, int size) {
        var where = new Where(query);
        where.add("a.id < :id", "id", id);
        return where.bind(em.createQuery("select a" + where.text() + " order by a.id desc", ActEntry.class))
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public boolean isEntered(String username, Act act, Instant after) {
        return !em.createQuery(
                        "select a.id from ActEntry a where a.username = :username and a.enteredAt > :after"
                                + " and a.kind = :kind and a.subject = :subject",
                        Long.class)
                .setParameter("username", username)
                .setParameter("after", after)
                .setParameter("kind", act.kind())
                .setParameter("subject", act.subject())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<ActEntry> viewings(String subject, int most) {
        return em.createQuery(
                        "select a from ActEntry a where a.subject = :subject and a.kind like '%_VIEWED'"
                                + " order by a.id desc",
                        ActEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<String> kinds() {
        return em.createQuery("select distinct a.kind from ActEntry a order by a.kind", String.class)
                .getResultList();
    }

    /** The conditions of a query and what they are filled with. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        private Where(ActsQuery query) {
            add("a.agency = :agency", "agency", query.agency());
            add("a.username = :username", "username", query.username());
            add("a.kind = :kind", "kind", query.kind());
            add("a.enteredAt >= :from", "from", query.from());
            add("a.enteredAt < :until", "until", query.until());
        }

        private void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        private String text() {
            return " from ActEntry a" + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
