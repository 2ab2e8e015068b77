package pe.cumbe.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The two numberings of Ley 27444 in the database. */
@ApplicationScoped
public class JpaLegalArticles implements LegalArticles {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<LegalArticle> all() {
        return entityManager
                .createQuery("select a from LegalArticleEntry a order by a.id", LegalArticleEntry.class)
                .getResultStream()
                .map(LegalArticleEntry::article)
                .toList();
    }

    @Override
    public void put(LegalArticle article) {
        entityManager
                .createQuery("select a from LegalArticleEntry a where a.tuo2019 = :number", LegalArticleEntry.class)
                .setParameter("number", article.tuo2019())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.correct(article), () -> entityManager.persist(new LegalArticleEntry(article)));
    }
}
