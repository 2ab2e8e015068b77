package pe.cumbe.complaintfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.complaint.ComplaintKind;
import pe.cumbe.nationalbook.ComplaintMotive;
import pe.cumbe.shared.OfficialClock;

/** The public figures: what is told, and what would tell who spoke. */
class ComplaintFiguresTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), OfficialClock.ZONE);
    private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);
    private static final AgencyCode DRE = new AgencyCode("DRE");
    private static final AgencyCode UGEL = new AgencyCode("UGEL-08");

    private final List<ComplaintCount> counts = new ArrayList<>();
    private final List<AnswerDays> days = new ArrayList<>();
    private final ComplaintFiguresDesk desk = new ComplaintFiguresDesk(
            new ComplaintCounts() {
                @Override
                public List<ComplaintCount> counts(LocalDate today) {
                    return counts;
                }

                @Override
                public List<AnswerDays> answerDays() {
                    return days;
                }
            },
            TODAY);

    @Test
    void the_number_of_the_plan_counts_complaints_and_suggestions_alone() {
        count(ComplaintKind.SERVICE, ComplaintMotive.TIME, DRE, 10, 8, 7, 1);
        count(ComplaintKind.SUGGESTION, null, DRE, 10, 9, 9, 0);
        count(ComplaintKind.INQUIRY, null, DRE, 50, 0, 0, 0);
        count(ComplaintKind.WRONGDOING, null, DRE, 50, 0, 0, 0);

        assertThat(desk.plan()).isEqualTo(new Tally(20, 17, 16, 1, 1));
        assertThat(desk.plan().answeredPercent()).isEqualTo(85);
        assertThat(new ComplaintCounter(desk).count()).map(one -> one.value()).contains(85L);
    }

    @Test
    void of_nothing_there_is_no_datum() {
        assertThat(desk.figures().isEmpty()).isTrue();
        assertThat(new ComplaintCounter(desk).count()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "4, false", "5, true", "40, true"})
    void denuncias_are_told_in_the_whole_alone_and_only_from_five_on(long received, boolean told) {
        count(ComplaintKind.WRONGDOING, null, UGEL, received, 1, 1, 0);
        days.add(new AnswerDays(ComplaintKind.WRONGDOING, UGEL, MONTH, 3, 1));

        var figures = desk.figures();

        var line = figures.byKind().stream()
                .filter(one -> one.kind() == ComplaintKind.WRONGDOING)
                .findFirst()
                .orElseThrow();
        assertThat(line.tally() != null).isEqualTo(told);
        assertThat(line.medianDays()).isNull();
        assertThat(figures.byAgency()).isEmpty();
        assertThat(figures.byMonth()).isEmpty();
        assertThat(figures.byMotive()).isEmpty();
    }

    @Test
    void as_data_there_is_a_row_for_each_month_dependency_and_kind_with_its_own_median() {
        count(ComplaintKind.SUGGESTION, null, UGEL, 3, 1, 1, 2);
        count(ComplaintKind.SERVICE, ComplaintMotive.TIME, DRE, 4, 2, 1, 0);
        count(ComplaintKind.SERVICE, ComplaintMotive.TRUST, DRE, 1, 1, 1, 0);
        days.add(new AnswerDays(ComplaintKind.SERVICE, DRE, MONTH, 7, 3));
        days.add(new AnswerDays(ComplaintKind.SUGGESTION, UGEL, MONTH, 20, 1));

        assertThat(rows())
                .containsExactly("2026-11-01 DRE reclamo 5 3 2 1 0 7", "2026-11-01 UGEL-08 sugerencia 3 1 1 0 2 20");
    }

    @ParameterizedTest
    @CsvSource({"4, ''", "5, null null denuncia 5 5 5 0 0 3"})
    void as_data_denuncias_are_one_row_without_place_or_month_and_only_from_five_on(long received, String row) {
        count(ComplaintKind.WRONGDOING, null, UGEL, received, received, received, 0);
        days.add(new AnswerDays(ComplaintKind.WRONGDOING, UGEL, MONTH, 3, received));

        assertThat(String.join("", rows())).isEqualTo(row);
        assertThat(new ComplaintsDataset(desk).state().rows()).isEqualTo(row.isEmpty() ? 0 : 1);
    }

    @Test
    void the_state_of_the_data_changes_with_a_figure_and_with_nothing_else() {
        count(ComplaintKind.SUGGESTION, null, UGEL, 3, 1, 1, 2);
        var before = new ComplaintsDataset(desk).state().tag();
        assertThat(new ComplaintsDataset(desk).state().tag()).isEqualTo(before);

        count(ComplaintKind.SUGGESTION, null, DRE, 1, 0, 0, 0);

        assertThat(new ComplaintsDataset(desk).state().tag()).isNotEqualTo(before);
    }

    private List<String> rows() {
        var rows = new ArrayList<String>();
        new ComplaintsDataset(desk)
                .each(cells -> rows.add(cells.stream().map(String::valueOf).collect(Collectors.joining(" "))));
        return rows;
    }

    @Test
    void the_worst_dependency_stands_first() {
        count(ComplaintKind.SUGGESTION, null, DRE, 100, 100, 100, 0);
        count(ComplaintKind.SUGGESTION, null, UGEL, 3, 1, 1, 2);

        assertThat(desk.figures().byAgency()).extracting(line -> line.agency()).containsExactly(UGEL, DRE);
    }

    @Test
    void the_median_is_the_days_that_half_of_the_answers_took_at_most() {
        assertThat(ComplaintFiguresDesk.median(List.of())).isNull();
        assertThat(ComplaintFiguresDesk.median(List.of(of(5, 1)))).isEqualTo(5);
        assertThat(ComplaintFiguresDesk.median(List.of(of(30, 1), of(2, 1)))).isEqualTo(2);
        assertThat(ComplaintFiguresDesk.median(List.of(of(30, 3), of(2, 2)))).isEqualTo(30);
        assertThat(ComplaintFiguresDesk.median(List.of(of(1, 100), of(60, 1)))).isEqualTo(1);
    }

    private static AnswerDays of(int days, long answers) {
        return new AnswerDays(ComplaintKind.SUGGESTION, DRE, MONTH, days, answers);
    }

    private void count(
            ComplaintKind kind,
            @Nullable ComplaintMotive motive,
            AgencyCode agency,
            long received,
            long answered,
            long onTime,
            long overdue) {
        counts.add(new ComplaintCount(kind, motive, agency, MONTH, received, answered, onTime, overdue));
    }
}
