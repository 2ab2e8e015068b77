package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pe.cumbe.content.Comparison.Mark;
import pe.cumbe.content.Comparison.Piece;

class ComparisonTest {

    @Test
    void words_that_went_and_came_are_told_line_by_line() {
        var compared = Comparison.of(
                ContentText.of("Feria", "", "Es el lunes.\n\nEn la plaza <b>."),
                ContentText.of("Feria", "", "Es el martes.\n\nEn la plaza <b>."));

        assertThat(compared.isSame()).isFalse();
        var body = compared.parts().get(1);
        assertThat(body.name()).isEqualTo("body");
        assertThat(body.lines().get(0).pieces())
                .contains(new Piece(Mark.GONE, "lunes"), new Piece(Mark.COME, "martes"));
        assertThat(body.lines().get(2).pieces()).containsExactly(new Piece(Mark.SAME, "En la plaza <b>."));
        assertThat(compared.parts().get(0).isChanged()).isFalse();
    }

    @Test
    void what_is_all_new_or_all_gone_is_marked_whole() {
        var came = Comparison.of(ContentText.of("a", "", ""), ContentText.of("a", "", "uno\ndos"));

        assertThat(came.parts().get(1).lines()).allSatisfy(line -> assertThat(line.pieces())
                .allSatisfy(piece -> assertThat(piece.mark()).isEqualTo(Mark.COME)));
    }

    @Test
    void a_text_compared_with_itself_is_the_same() {
        var text = ContentText.of("Feria", "Resumen", "x".repeat(60_000));

        assertThat(Comparison.of(text, text).isSame()).isTrue();
    }
}
