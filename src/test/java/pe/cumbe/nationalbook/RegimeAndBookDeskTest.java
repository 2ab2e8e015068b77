package pe.cumbe.nationalbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.cumbe.nationalbook.BookHouse.DRE;
import static pe.cumbe.nationalbook.BookHouse.HEAD;
import static pe.cumbe.nationalbook.BookHouse.OFFICER;
import static pe.cumbe.nationalbook.BookHouse.STRANGER;
import static pe.cumbe.nationalbook.BookHouse.WEBMASTER;
import static pe.cumbe.nationalbook.BookHouse.assertReason;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.cumbe.account.NotAllowed;

/** The regime of a dependency, and the mirror of the national book. */
class RegimeAndBookDeskTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private final BookHouse office = new BookHouse();

    @ParameterizedTest
    @CsvSource({
        // the working days after a Friday
        "REC-TRASL, 2026-03-13, 2026-03-17",
        "REC-ATEN, 2026-03-13, 2026-04-28",
        "REC-RESP, 2026-03-13, 2026-03-18",
        // over the holidays of Easter
        "REC-TRASL, 2026-04-01, 2026-04-07",
    })
    void each_code_is_counted_in_working_days_from_the_day_after(String code, LocalDate from, LocalDate until) {
        var counted =
                switch (code) {
                    case "REC-TRASL" -> office.days.copy(from);
                    case "REC-ATEN" -> office.days.national(from);
                    case "REC-RESP" -> office.days.designation(from);
                    default -> throw new IllegalArgumentException(code);
                };

        assertThat(counted).isEqualTo(until);
    }

    @Test
    void a_book_of_ones_own_needs_its_authorisation_and_is_set_on_the_record() {
        assertReason(() -> office.regimeDesk.set(own(""), WEBMASTER), BookReason.AUTHORISATION_MISSING);

        office.regimeDesk.set(own("RSGP 012-2026"), WEBMASTER);

        assertThat(office.regimeDesk.current(DRE).regime()).isEqualTo(ComplaintRegime.OWN);
        assertThat(office.regimeDesk.history(DRE, WEBMASTER)).hasSize(1);
        assertThat(office.acts).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo("COMPLAINT_REGIME_SET");
            assertThat(act.before()).isEqualTo("MIRROR");
            assertThat(act.after()).isEqualTo("OWN");
        });
        assertThatThrownBy(() -> office.regimeDesk.set(own("RSGP 012-2026"), OFFICER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.regimeDesk.history(DRE, HEAD)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_regime_with_nonsense_in_it_is_refused_whole() {
        var asked = new SetRegime(
                DRE, ComplaintRegime.MIRROR, MONDAY.plusDays(1), "ftp:x", "", "", "", MONDAY.minusDays(1));

        for (var reason :
                java.util.List.of(BookReason.DAY_TO_COME, BookReason.ADDRESS_UNUSABLE, BookReason.OFFICER_MISSING)) {
            assertReason(() -> office.regimeDesk.set(asked, WEBMASTER), reason);
        }
        assertThat(office.regimeDesk.history(DRE, WEBMASTER)).isEmpty();
    }

    private static SetRegime own(String authorisation) {
        return new SetRegime(DRE, ComplaintRegime.OWN, MONDAY, "", "", authorisation, "", null);
    }

    @Test
    void what_came_on_paper_is_copied_in_two_days_and_shows_in_the_mirror_from_the_day_it_came() {
        office.book.receive(OFFICER, paper("0012"));
        assertThat(office.book.papers(OFFICER, DRE)).singleElement().satisfies(row -> assertThat(row.dueOn())
                .isEqualTo(LocalDate.of(2026, 3, 11)));
        office.clock.standAt(LocalDate.of(2026, 3, 13));
        assertThat(office.book.papers(OFFICER, DRE).get(0).daysLeft()).isEqualTo(-2);

        office.book.copied(OFFICER, DRE, "0012", "2026-LR-77", ComplaintMotive.TIME);

        assertThat(office.book.papers(OFFICER, DRE).get(0).copiedOn()).isEqualTo(LocalDate.of(2026, 3, 13));
        var mirrored = office.book.mirror(OFFICER, DRE).get(0);
        assertThat(mirrored.number()).isEqualTo("2026-LR-77");
        assertThat(mirrored.registeredOn()).isEqualTo(MONDAY);
        assertThat(mirrored.dueOn()).isEqualTo(LocalDate.of(2026, 4, 22));
        assertReason(
                () -> office.book.copied(OFFICER, DRE, "0012", "2026-LR-78", ComplaintMotive.TIME),
                BookReason.ALREADY_COPIED);
    }

    @Test
    void one_sheet_and_one_number_stand_once() {
        office.book.receive(OFFICER, paper("0012"));
        assertReason(() -> office.book.receive(OFFICER, paper(" 0012 ")), BookReason.CODE_TAKEN);
        office.book.register(OFFICER, national("77"));
        assertReason(() -> office.book.register(OFFICER, national("77")), BookReason.NATIONAL_NUMBER_TAKEN);
        assertReason(
                () -> office.book.copied(OFFICER, DRE, "0012", "77", ComplaintMotive.TIME),
                BookReason.NATIONAL_NUMBER_TAKEN);
    }

    @Test
    void an_answer_has_its_day_not_before_it_was_registered_nor_after_today() {
        office.book.register(OFFICER, national("77"));

        assertReason(() -> copy(NationalState.ACCEPTED, null), BookReason.DAY_MISSING);
        assertReason(() -> copy(NationalState.ACCEPTED, MONDAY.minusDays(1)), BookReason.DAYS_OUT_OF_ORDER);
        assertReason(() -> copy(NationalState.ACCEPTED, MONDAY.plusDays(1)), BookReason.DAY_TO_COME);
        copy(NationalState.ACCEPTED, MONDAY);

        assertThat(office.book.mirror(OFFICER, DRE).get(0).daysLeft()).isNull();
    }

    private void copy(NationalState state, LocalDate answered) {
        office.book.copy(OFFICER, DRE, "77", 0, state, answered, "Se atendió.");
    }

    @Test
    void nobody_else_reads_or_writes_the_mirror() {
        for (var actor : java.util.List.of(STRANGER, HEAD, WEBMASTER)) {
            assertThatThrownBy(() -> office.book.mirror(actor, DRE)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> office.book.papers(actor, DRE)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> office.book.register(actor, national("1"))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> office.book.receive(actor, paper("1"))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> office.book.copied(actor, DRE, "1", "2", ComplaintMotive.TIME))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private static NewPaper paper(String code) {
        return new NewPaper(DRE, code, PaperMeans.PAPER, "Sede central", MONDAY, false);
    }

    private static NewNational national(String number) {
        return new NewNational(DRE, number, "Sede central", ComplaintMotive.TREATMENT, MONDAY, false);
    }
}
