package pe.cumbe.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.cumbe.shared.web.Texts;

class ActsWordsTest {

    private final ActsWords words = new ActsWords(new Texts());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CASE_ADMITTED      | FILED              | Presentado
                    CONTENT_WITHDRAW   | IN_REVIEW, 3/2     | En revisión, versión 3; se lee la 2
                    CONTENT_SAVE       | DRAFT, 1/-         | Borrador, versión 1
                    COMPLAINT_MOVED    | REPORT_ASKED       | El superior pidió un informe
                    CONTACT_CHANGED    | (076) 36-1234      | (076) 36-1234
                    """)
    void a_state_is_said_in_words(String kind, String state, String said) {
        assertThat(words.state(kind, state)).isEqualTo(said);
    }
}
