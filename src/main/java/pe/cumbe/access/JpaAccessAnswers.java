package pe.cumbe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import pe.cumbe.shared.PageOf;

/** Published answers in the database. */
@ApplicationScoped
public class JpaAccessAnswers implements AccessAnswers {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(AccessAnswer answer) {
        em.persist(answer);
    }

    @Override
    public PageOf<AccessAnswer> page(int page, int size) {
        var total = em.createQuery("select count(a) from AccessAnswer a", Long.class)
                .getSingleResult();
        var rows = em.createQuery(
                        "select a from AccessAnswer a order by a.publishedAt desc, a.id desc", AccessAnswer.class)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return new PageOf<>(rows, page, size, total);
    }
}
