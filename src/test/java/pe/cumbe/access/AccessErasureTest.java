package pe.cumbe.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.OfficialClock;

/** What is erased of who asked for information when the time of the rule has passed, and what the register keeps. */
class AccessErasureTest {

    private static final Duration YEAR = Duration.ofDays(365);

    private final AccessHouse house = new AccessHouse();
    private final RetainedAccess retained = new RetainedAccess(house.erasure);

    /** Whoever waits for an answer, or can still appeal, keeps what they need for it, however old it is. */
    @ParameterizedTest
    @EnumSource(AccessStatus.class)
    void only_what_ended_is_erased(AccessStatus status) {
        house.in(status);
        house.now = house.now.plusYears(3);
        var ended = List.of(
                AccessStatus.REFERRED,
                AccessStatus.DELIVERED,
                AccessStatus.PARTLY_DELIVERED,
                AccessStatus.DENIED,
                AccessStatus.NONEXISTENT,
                AccessStatus.NOT_FILED,
                AccessStatus.UNPAID,
                AccessStatus.UNCOLLECTED,
                AccessStatus.WITHDRAWN,
                AccessStatus.COMPLIED,
                AccessStatus.RULED);

        assertThat(retained.countBefore(past())).isEqualTo(ended.contains(status) ? 1 : 0);
    }

    @Test
    void who_asked_is_erased_with_their_words_and_files_and_the_register_keeps_its_line() {
        var file = house.stores("pistas-de-rosa.pdf");
        var asked = AccessHouse.asking(SubmissionId.fresh(), AccessHouse.DRE);
        var receipt = house.desk.ask(new AskForInformation(
                asked.submission(),
                asked.agency(),
                asked.applicant(),
                asked.contact(),
                asked.asked(),
                "Pregunten a Rosa",
                asked.delivery(),
                new AccessProfile("woman", "from30", "Quechua", "no", "qvc"),
                List.of(file)));
        house.act(receipt, AccessVerb.DENY);
        var before = house.request(receipt);
        var type = house.type(receipt);
        house.now = house.now.plusYears(2);

        assertThat(retained.countBefore(past())).isEqualTo(1);
        assertThat(retained.purgeBefore(past())).isEqualTo(1);

        var request = house.request(receipt);
        assertThat(request.applicant().name()).isEmpty();
        assertThat(request.applicant().documentNumber()).isEmpty();
        assertThat(request.contact().street() + request.contact().district()).isEmpty();
        assertThat(request.contact().email()).isEmpty();
        assertThat(request.contact().mobile()).isEmpty();
        assertThat(request.profile().isTold()).isFalse();
        assertThat(request.asked() + request.hints()).isEmpty();
        assertThat(request.files()).isEmpty();
        assertThat(house.discarded).containsExactly(file);
        assertThat(request.movements()).allSatisfy(movement -> assertThat(movement.words() + movement.document())
                .isEmpty());
        assertThat(request.movements())
                .extracting(AccessMovement::verb)
                .containsExactly(AccessVerb.ASK, AccessVerb.ADMIT, AccessVerb.DENY);

        assertThat(request).isSameAs(before);
        assertThat(house.type(receipt)).isEqualTo(type).isEqualTo(AnswerType.DENIED);
        assertThat(request.summary).isEqualTo("Viáticos de marzo");
        assertThat(request.applicant().documentType()).isEqualTo(IdentityDocument.DNI);
        assertThat(request.answeredOn).isEqualTo("2026-03-09");
    }

    @Test
    void its_key_opens_nothing_and_its_form_files_nothing_of_old() {
        var receipt = house.in(AccessStatus.WITHDRAWN);
        house.now = house.now.plusYears(2);

        retained.purgeBefore(past());

        assertThat(house.desk.track(receipt.number().value(), receipt.key().value()))
                .isEmpty();
        assertThat(house.office
                        .open(AccessHouse.OFFICER, AccessHouse.DRE, receipt.number())
                        .orElseThrow()
                        .erasedOn())
                .isEqualTo("2028-03-09");
    }

    @Test
    void what_was_shown_at_the_window_is_erased_too_and_what_waits_is_not() {
        var shown = visit();
        var waiting = visit();
        house.window.show(
                AccessHouse.OFFICER,
                new AccessRef(AccessHouse.DRE, shown, 0),
                LocalDate.of(2026, 3, 9),
                "Los planos que pidió Rosa",
                "");
        house.now = house.now.plusYears(2);

        assertThat(retained.countBefore(past())).isEqualTo(1);
        assertThat(retained.purgeBefore(past())).isEqualTo(1);

        var view = view(shown);
        assertThat(view.applicant().name() + view.applicant().documentNumber() + view.asked() + view.shown())
                .isEmpty();
        assertThat(view.summary()).isEqualTo("Planos de un puente");
        assertThat(view(waiting).applicant().name()).isEqualTo("Rosa Huamán");
    }

    @Test
    void what_is_erased_once_is_not_counted_again_and_what_is_recent_is_left() {
        house.in(AccessStatus.WITHDRAWN);
        house.now = house.now.plusDays(200);
        house.in(AccessStatus.WITHDRAWN);
        house.now = house.now.plusDays(200);

        assertThat(retained.purgeBefore(past())).isEqualTo(1);
        assertThat(retained.purgeBefore(past())).isZero();
        assertThat(retained.countBefore(past())).isZero();
    }

    private AccessNumber visit() {
        return house.window.note(
                AccessHouse.OFFICER,
                AccessHouse.DRE,
                new NoteDirectAccess(
                        new Applicant(IdentityDocument.DNI, "45127788", "Rosa Huamán"),
                        "Ver los planos",
                        "Planos de un puente",
                        false,
                        LocalDate.of(2026, 3, 9)));
    }

    private DirectAccessView view(AccessNumber number) {
        return house.window.open(AccessHouse.OFFICER, AccessHouse.DRE, number).orElseThrow();
    }

    private Instant past() {
        return house.now.atZone(OfficialClock.ZONE).toInstant().minus(YEAR);
    }
}
