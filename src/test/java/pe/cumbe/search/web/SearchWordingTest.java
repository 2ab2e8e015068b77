package pe.cumbe.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.cumbe.norm.NormTypes;
import pe.cumbe.search.Excerpt;
import pe.cumbe.search.Hit;
import pe.cumbe.shared.web.Texts;

class SearchWordingTest {

    private static final String NAME = "Resolución Ejecutiva Regional N.° 45-2011-GR.CAJ/P";

    private final SearchWording wording = new SearchWording(new NormTypes(), new Texts());

    @Test
    void under_its_name_a_norm_shows_its_title() {
        var item = wording.item(hit("Aprueba el Plan Estratégico", "Aprueba el plan y manda publicarlo."));

        assertThat(item.name()).isEqualTo(NAME);
        assertThat(item.title()).isEqualTo("Aprueba el Plan Estratégico");
    }

    @Test
    void where_the_title_is_the_name_again_it_shows_what_the_norm_disposes() {
        assertThat(wording.item(hit(NAME, "Aprueba el plan.")).title()).isEqualTo("Aprueba el plan.");
        assertThat(wording.item(hit("R.E.R. 45-2011-GR.CAJ/P", "Aprueba el plan."))
                        .title())
                .isEqualTo("Aprueba el plan.");
        assertThat(wording.item(hit(NAME, "")).title()).isEmpty();
    }

    private static Hit hit(String title, String summary) {
        return new Hit(
                "1",
                "/normas/rer/2011/45",
                "rer",
                "Resolución Ejecutiva Regional",
                "45-2011-GR.CAJ/P",
                "Presidencia Regional",
                "UNVERIFIED",
                Optional.empty(),
                NAME,
                title,
                summary,
                Excerpt.NONE);
    }
}
