package pe.cumbe.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.shared.Rejected;

/** Letters that leave, and letters that do not, with a mail server that really listens. */
class PostmanTest {

    private final int port = freePort();
    private final PostOffice office = new PostOffice().withServerAt(port);
    private GreenMail server;

    @BeforeEach
    void startServer() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void a_letter_arrives_in_plain_Spanish_and_says_nothing_of_the_case() throws Exception {
        office.postNews();

        office.postman.round();

        var letter = arrived();
        assertThat(letter.getSubject()).isEqualTo("Hay novedades en tu reclamo 000781-2026-000012");
        assertThat(letter.getFrom()[0].toString()).contains("<portal@regioncajamarca.gob.pe>");
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getAllRecipients()[0]).hasToString(PostOffice.ROSA.value());
        assertThat(letter.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(letter.getContent().toString())
                .contains("entra a https://portal.ejemplo.pe/reclamos/seguimiento con tu número y tu clave")
                .doesNotContain("{");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(office.only().status()).isEqualTo(LetterStatus.SENT);
        assertThat(office.postman.standing()).isEqualTo(MailStanding.WORKING);
    }

    @Test
    void where_nobody_said_the_address_of_the_portal_the_page_is_named() throws Exception {
        office.withoutAddress().postNews();

        office.postman.round();

        assertThat(arrived().getContent().toString()).contains("entra a la página /reclamos/seguimiento del portal");
    }

    @Test
    void a_letter_leaves_once_however_often_the_postman_looks() {
        office.postNews();

        office.postman.round();
        office.clock.pass(Duration.ofDays(2));
        office.postman.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void while_the_server_is_down_the_letter_waits_and_leaves_when_it_is_back() throws Exception {
        server.stop();
        office.postNews();
        office.postman.round();
        assertThat(office.only().status()).isEqualTo(LetterStatus.WAITING);
        assertThat(office.only().problem()).isEqualTo(DeliveryProblem.UNREACHABLE);
        assertThat(office.postman.standing()).isEqualTo(MailStanding.FAILING);

        startServer();
        office.postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();
        office.clock.pass(Duration.ofMinutes(1));
        office.postman.round();

        assertThat(arrived().getSubject()).contains("000781-2026-000012");
        assertThat(office.only().status()).isEqualTo(LetterStatus.SENT);
        assertThat(office.only().problem()).isNull();
    }

    @Test
    void each_wait_is_longer_until_the_last_try_and_then_it_stays_said() {
        server.stop();
        office.withServerAt(port);
        office.desk.post(Letter.news(PostOffice.ROSA.value(), "tu reclamo", "1", "/seguimiento")
                .orElseThrow());
        var before = Duration.ZERO;
        for (int tries = 1; tries < RetryRule.MOST_TRIES; tries++) {
            office.postman.round();
            var wait = Duration.between(office.clock.instant(), office.only().nextTryAt());
            assertThat(office.only().tries()).isEqualTo(tries);
            assertThat(wait).isGreaterThanOrEqualTo(before).isPositive();
            before = wait;
            office.clock.pass(wait);
        }
        office.postman.round();

        assertThat(office.only().status()).isEqualTo(LetterStatus.FAILED);
        assertThat(office.only().problem()).isEqualTo(DeliveryProblem.GIVEN_UP);
        assertThat(office.only().resendable()).isTrue();
        assertThat(office.desk.countResendable()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 rosa.quispe@ejemplo.pe is nobody, REFUSED, FAILED",
        "DATA, 554 5.7.1 refused, REFUSED, FAILED",
        "RCPT, 450 4.2.1 mailbox busy, BUSY, WAITING",
        "MAIL, 530 5.7.0 authentication required, NOT_LET_IN, WAITING",
        "CONNECT, 554 not today, UNREACHABLE, WAITING"
    })
    void what_the_server_answers_decides_whether_it_is_tried_again(
            String command, String answer, DeliveryProblem problem, LetterStatus status) throws IOException {
        try (var scripted = new ScriptedServer(Map.of(command, answer))) {
            office.withServerAt(scripted.port()).postNews();

            office.postman.round();

            assertThat(office.only().problem()).isEqualTo(problem);
            assertThat(office.only().status()).isEqualTo(status);
            assertThat(office.only().reply()).contains(answer.substring(4, 9)).doesNotContain(PostOffice.ROSA.value());
        }
    }

    @Test
    void what_was_refused_for_good_can_be_sent_again_by_somebody_who_says_so() throws Exception {
        try (var scripted = new ScriptedServer(Map.of("RCPT", "550 5.1.1 no such mailbox"))) {
            office.withServerAt(scripted.port()).postNews();
            office.postman.round();
        }
        office.clock.pass(Duration.ofDays(1));
        office.withServerAt(port).postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();

        office.desk.resend(office.only().code());
        office.postman.round();

        assertThat(arrived().getSubject()).contains("tu reclamo");
        assertThatThrownBy(() -> office.desk.resend(office.only().code()))
                .isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                        .containsExactly(MailReason.NOT_FAILED));
    }

    /** One postman died with the letter in hand: it is not lost, and the code is the same. */
    @Test
    void a_letter_whose_postman_never_came_back_is_taken_by_another() throws Exception {
        office.postNews();
        assertThat(office.worker.claim()).isPresent();
        office.postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();

        office.clock.pass(OutgoingLetter.IN_HAND);
        office.postman.round();

        assertThat(arrived().getMessageID()).startsWith("<" + office.only().code() + "@");
    }

    @Test
    void a_postman_who_comes_back_too_late_changes_nothing() {
        office.postNews();
        var slow = office.worker.claim().orElseThrow();
        office.clock.pass(OutgoingLetter.IN_HAND);
        office.postman.round();

        office.worker.notSent(slow, DeliveryProblem.REFUSED, "");

        assertThat(office.only().status()).isEqualTo(LetterStatus.SENT);
    }

    @Test
    void what_a_letter_said_is_wiped_some_days_after_it_left() {
        office.postNews();
        office.postman.round();
        office.clock.pass(Duration.ofDays(6));
        office.postman.tidy();
        assertThat(office.only().hint()).isEqualTo("ro…@ejemplo.pe");

        office.clock.pass(Duration.ofDays(2));
        office.postman.tidy();

        assertThat(office.only().kept()).isFalse();
        assertThat(office.only().hint()).isNull();
        assertThat(office.posted()).isEmpty();
    }

    @Test
    void a_letter_that_opens_something_is_wiped_as_soon_as_it_left() {
        office.desk.post(new Letter(LetterTemplate.PASSWORD_LINK, PostOffice.ROSA, "Rosa", "/gestion/clave/nueva"));

        office.postman.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(office.posted()).isEmpty();
    }

    @Test
    void without_a_mail_server_letters_wait_and_are_put_aside_when_their_days_end() {
        var silent = new PostOffice();
        silent.postNews();
        silent.postman.round();
        assertThat(silent.postman.standing()).isEqualTo(MailStanding.OFF);
        assertThat(silent.only().status()).isEqualTo(LetterStatus.WAITING);

        silent.clock.pass(Duration.ofDays(7));
        silent.postman.tidy();

        assertThat(silent.only().status()).isEqualTo(LetterStatus.FAILED);
        assertThat(silent.only().problem()).isEqualTo(DeliveryProblem.TOO_LATE);
    }

    @Test
    void a_line_break_in_a_value_begins_no_other_header() throws Exception {
        office.desk.post(Letter.news(PostOffice.ROSA.value(), "tu\r\nBcc: otra@ejemplo.pe\r\n\r\nHola", "1", "/x")
                .orElseThrow());

        office.postman.round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(arrived().getSubject()).isEqualTo("Hay novedades en tu Bcc: otra@ejemplo.pe Hola 1");
        assertThat(arrived().getHeader("Bcc")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rosa",
                "rosa@",
                "@ejemplo.pe",
                "rosa@ejemplo",
                "rosa@ejemplo.pe\r\nBcc: otra@ejemplo.pe",
                "rosa@ejemplo.pe,otra@ejemplo.pe",
                "Rosa <rosa@ejemplo.pe>",
                "rosa@ejemplo..pe",
                ".rosa@ejemplo.pe",
                "rosa quispe@ejemplo.pe",
                "rosa@ejem plo.pe",
                "rosa@@ejemplo.pe",
                "rosa@-ejemplo.pe",
                "rosañ@ejemplo.pe"
            })
    void an_address_that_is_none_gets_no_letter(String typed) {
        assertThat(Letter.news(typed, "tu reclamo", "1", "/seguimiento")).isEmpty();
    }

    @Test
    void an_address_as_long_as_a_novel_gets_no_letter() {
        assertThat(Letter.news("a".repeat(65) + "@ejemplo.pe", "tu reclamo", "1", "/x"))
                .isEmpty();
        assertThat(Letter.news("a@" + "b".repeat(60) + ".pe", "tu reclamo", "1", "/x"))
                .isPresent();
        assertThat(Letter.news("a@" + "bcd.".repeat(50_000) + "pe", "tu reclamo", "1", "/x"))
                .isEmpty();
    }

    private MimeMessage arrived() {
        return server.getReceivedMessages()[0];
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
