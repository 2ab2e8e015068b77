package pe.cumbe.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.cumbe.calendar.TermLength;

class DeadlineQuestionTest {

    @Test
    void a_whole_question_is_read() {
        var question = DeadlineQuestion.read("2026-03-07", "30", "habiles", "5");

        assertThat(question.objections()).isEmpty();
        assertThat(question.from()).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(question.length()).isEqualTo(TermLength.workingDays(30));
        assertThat(question.additional()).isEqualTo(5);
    }

    @Test
    void days_without_more_are_working_days() {
        assertThat(DeadlineQuestion.read("7/3/2026", "30", "", "").length()).isEqualTo(TermLength.workingDays(30));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 30, habiles, '', DATE_MISSING",
        "ayer, 30, habiles, '', DATE_UNREADABLE",
        "30/2/2026, 30, habiles, '', DATE_UNREADABLE",
        "7/3/2026, '', habiles, '', AMOUNT_MISSING",
        "7/3/2026, treinta, habiles, '', AMOUNT_UNREADABLE",
        "7/3/2026, -1, habiles, '', AMOUNT_UNREADABLE",
        "7/3/2026, 0, habiles, '', AMOUNT_OUT_OF_RANGE",
        "7/3/2026, 401, habiles, '', AMOUNT_OUT_OF_RANGE",
        "7/3/2026, 121, meses, '', MONTHS_OUT_OF_RANGE",
        "7/3/2026, 11, anios, '', MONTHS_OUT_OF_RANGE",
        "7/3/2026, 30, habiles, x, ADDITIONAL_OUT_OF_RANGE",
        "7/3/2026, 30, habiles, 401, ADDITIONAL_OUT_OF_RANGE"
    })
    void what_cannot_be_read_is_told_one_by_one(
            String from, String amount, String unit, String additional, DeadlineObjection objection) {
        assertThat(DeadlineQuestion.read(from, amount, unit, additional).objections())
                .containsExactly(objection);
    }
}
