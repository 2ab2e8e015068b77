package pe.cumbe.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An article under its two numbers, as a row. */
@Entity
@Table(name = "legal_article")
public class LegalArticleEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "tuo_2019")
    private String tuo2019;

    @Column(name = "in_force")
    private String current;

    @Column(name = "title")
    private String title;

    @SuppressWarnings("NullAway.Init")
    protected LegalArticleEntry() {} // for JPA

    public LegalArticleEntry(LegalArticle article) {
        tuo2019 = article.tuo2019();
        current = article.current();
        title = article.title();
    }

    /** Takes over what a later load says of the same article. */
    public void correct(LegalArticle article) {
        current = article.current();
        title = article.title();
    }

    public LegalArticle article() {
        return new LegalArticle(tuo2019, current, title);
    }
}
