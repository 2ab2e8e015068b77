package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Replies to begin from, in the database. */
@ApplicationScoped
public class JpaReplyTemplates implements ReplyTemplates {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void replace(List<ReplyTemplate> all) {
        em.createQuery("delete from ReplyTemplateEntry t").executeUpdate();
        all.forEach(template -> em.persist(new ReplyTemplateEntry(template)));
    }

    @Override
    public List<ReplyTemplate> of(ComplaintKind kind) {
        return em
                .createQuery(
                        "select t from ReplyTemplateEntry t where t.kind is null or t.kind = :kind order by t.position",
                        ReplyTemplateEntry.class)
                .setParameter("kind", kind)
                .getResultList()
                .stream()
                .map(ReplyTemplateEntry::template)
                .toList();
    }
}
