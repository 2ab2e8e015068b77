package pe.cumbe.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LegalArticlesTest {

    private final LegalArticles articles = new LegalArticles() {
        @Override
        public Optional<LegalArticle> find(String tuo2019) {
            return tuo2019.equals("145")
                    ? Optional.of(new LegalArticle("145", "134", "Transcurso del plazo"))
                    : Optional.empty();
        }

        @Override
        public void put(LegalArticle article) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void an_act_shows_the_number_in_force_on_its_day() {
        assertThat(articles.numberOn("145.1", LocalDate.of(2026, 4, 29))).isEqualTo("145.1");
        assertThat(articles.numberOn("145.1", LocalDate.of(2026, 4, 30))).isEqualTo("134.1");
        assertThat(articles.numberOn("145", LocalDate.of(2026, 4, 30))).isEqualTo("134");
    }

    @Test
    void an_article_without_a_new_number_keeps_the_one_it_has() {
        assertThat(articles.numberOn("999", LocalDate.of(2026, 5, 1))).isEqualTo("999");
    }
}
