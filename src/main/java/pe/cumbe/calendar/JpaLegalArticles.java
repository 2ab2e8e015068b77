package pe.cumbe.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The two numberings of Ley 27444 in the database. */
@ApplicationScoped
public class JpaLegalArticles implements LegalArticles {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Optional<LegalArticle> find(String tuo2019) {
        return row(tuo2019).map(LegalArticleEntry::article);
    }

    @Override
    public void put(LegalArticle article) {
        row(article.tuo2019())
                .ifPresentOrElse(
                        known -> known.correct(article), () -> entityManager.persist(new LegalArticleEntry(article)));
    }

    private Optional<LegalArticleEntry> row(String tuo2019) {
        return entityManager
                .createQuery("select a from LegalArticleEntry a where a.tuo2019 = :number", LegalArticleEntry.class)
                .setParameter("number", tuo2019)
                .getResultStream()
                .findFirst();
    }
}
