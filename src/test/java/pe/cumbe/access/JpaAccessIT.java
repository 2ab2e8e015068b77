package pe.cumbe.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.casefile.ReceptionDesk;
import pe.cumbe.casefile.SubmissionChannel;
import pe.cumbe.casefile.SubmitRequest;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.NoticeAddress;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.dataset.Column;

/** Requests for information in the real database. */
class JpaAccessIT extends Slice {

    private static final AgencyCode DIRESA = new AgencyCode("DIRESA");
    private static final Actor OFFICER =
            new Actor("fraip.diresa", "Ruth", List.of(new Grant(Role.ACCESS_OFFICER, DIRESA, null)));

    @Inject
    private AccessDesk desk;

    @Inject
    private AccessOfficeDesk office;

    @Inject
    private AccessRegister register;

    @Inject
    private DirectAccessDesk window;

    @Inject
    private RegisterDataset dataset;

    @Inject
    private RetainedAccess retained;

    @Inject
    private ReceptionDesk reception;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void one_submission_sent_by_five_at_once_is_one_request() throws Exception {
        var asked = asking(SubmissionId.fresh(), DIRESA);
        Callable<AccessReceipt> send = () -> desk.ask(asked);

        var receipts = new HashSet<String>();
        for (var answer :
                threads.invokeAll(IntStream.range(0, 5).mapToObj(i -> send).toList())) {
            receipts.add(answer.get().number() + " " + answer.get().key().value());
        }

        assertThat(receipts).hasSize(1);
    }

    @Test
    void five_people_at_once_get_five_numbers_without_a_gap() throws Exception {
        var serials = new ArrayList<Integer>();
        var asked = IntStream.range(0, 5)
                .mapToObj(i -> (Callable<AccessReceipt>) () -> desk.ask(asking(SubmissionId.fresh(), DIRESA)))
                .toList();
        for (var answer : threads.invokeAll(asked)) {
            var number = answer.get().number().value();
            serials.add(Integer.valueOf(number.substring(number.length() - 6)));
        }
        serials.sort(null);

        assertThat(serials.get(4) - serials.get(0)).isEqualTo(4);
    }

    @Test
    void the_register_costs_as_much_for_300_requests_as_for_3() {
        ask(3);
        var few = statements(() -> {
            register.page(RegisterQuery.ALL, 1, 400);
            register.figures(RegisterQuery.ALL);
        });
        ask(297);
        var many = statements(() -> {
            assertThat(register.page(RegisterQuery.ALL, 1, 400).items()).hasSizeGreaterThanOrEqualTo(300);
            register.figures(RegisterQuery.ALL);
        });

        assertThat(many).isEqualTo(few);
    }

    @Test
    void the_queue_costs_as_much_for_300_requests_as_for_3() {
        ask(3);
        var few = statements(() -> office.queue(OFFICER, DIRESA, AccessOffice.ALL, 1, 400));
        ask(297);
        var many = statements(() -> office.queue(OFFICER, DIRESA, AccessOffice.ALL, 1, 400));

        assertThat(many).isEqualTo(few);
    }

    @Test
    void an_answer_is_stored_and_counted() {
        var before = register.figures(new RegisterQuery(DIRESA, null, null));
        var receipt = desk.ask(asking(SubmissionId.fresh(), DIRESA));
        em.flush();
        var view = office.open(OFFICER, DIRESA, receipt.number()).orElseThrow();
        office.act(
                OFFICER,
                new AccessRef(DIRESA, receipt.number(), view.version()),
                AccessVerb.DENY,
                Deed.saying("Es de otra persona.").about("Historias clínicas").because(DenialGround.PRIVACY, ""));
        em.flush();
        em.clear();

        var now = register.figures(new RegisterQuery(DIRESA, null, null));
        assertThat(now.answered()).isEqualTo(before.answered() + 1);
        assertThat(now.byGround().get(DenialGround.PRIVACY))
                .isEqualTo(before.byGround().getOrDefault(DenialGround.PRIVACY, 0L) + 1);
        var tracked =
                desk.track(receipt.number().value(), receipt.key().value()).orElseThrow();
        assertThat(tracked.status()).isEqualTo(AccessStatus.DENIED);
        assertThat(tracked.events())
                .extracting(AccessView.Event::verb)
                .containsExactly(AccessVerb.DENY, AccessVerb.ADMIT, AccessVerb.ASK);
    }

    @Test
    void a_direct_access_is_a_line_of_the_register_and_of_its_dataset_and_neither_holds_a_datum_of_who_asked() {
        var receipt = desk.ask(asking(SubmissionId.fresh(), DIRESA));
        var visit = window.note(
                OFFICER,
                DIRESA,
                new NoteDirectAccess(
                        new Applicant(IdentityDocument.DNI, "99127788", "Rosa Prueba Huamán"),
                        "Rosa pide ver los planos",
                        "Planos de un hospital",
                        false,
                        LocalDate.now(OfficialClock.ZONE)));
        em.flush();
        em.clear();

        var lines = register.page(new RegisterQuery(DIRESA, null, null), 1, 400).items();
        assertThat(lines)
                .filteredOn(RegisterRow::direct)
                .extracting(RegisterRow::number, RegisterRow::summary)
                .contains(tuple(visit, "Planos de un hospital"));
        assertThat(lines).extracting(RegisterRow::number).contains(receipt.number());

        var cells = new ArrayList<String>();
        dataset.each(row -> cells.add(row.toString()));
        assertThat(cells).hasSize((int) dataset.state().rows());
        assertThat(cells)
                .anySatisfy(line -> assertThat(line).contains(visit.value(), "Planos de un hospital", "pendiente"));
        assertThat(String.join("\n", cells))
                .contains(receipt.number().value())
                .doesNotContain("99127788", "Rosa", "Prueba", "Jr. Lima", "060101", "Pido los viáticos");
        assertThat(dataset.dataset().columns())
                .extracting(Column::name)
                .doesNotContain("nombre", "documento", "correo", "telefono");
    }

    @Test
    void what_is_past_its_time_is_erased_with_its_key_and_its_line_stays() {
        var receipt = desk.ask(asking(SubmissionId.fresh(), DIRESA));
        desk.send(
                receipt.number().value(),
                receipt.key().value(),
                AccessVerb.WITHDRAW,
                SubmissionId.fresh(),
                Deed.saying("Ya la tengo."));
        em.flush();
        em.clear();
        var tomorrow = Instant.now().plus(Duration.ofDays(1));

        var due = retained.countBefore(tomorrow);
        assertThat(retained.purgeBefore(tomorrow)).isEqualTo(due).isPositive();
        em.flush();
        em.clear();

        assertThat(retained.countBefore(tomorrow)).isZero();
        assertThat(desk.track(receipt.number().value(), receipt.key().value())).isEmpty();
        assertThat(office.open(OFFICER, DIRESA, receipt.number())
                        .orElseThrow()
                        .applicant()
                        .name())
                .isEmpty();
        assertThat(register.page(new RegisterQuery(DIRESA, null, null), 1, 400).items())
                .filteredOn(row -> row.number().equals(receipt.number()))
                .extracting(RegisterRow::type)
                .containsExactly(AnswerType.WITHDRAWN);
    }

    @Test
    void the_desk_of_filings_refuses_to_open_it_as_an_ordinary_case() {
        var ordinary = new SubmitRequest(
                SubmissionId.fresh(),
                DIRESA,
                new Slug("pedir-informacion-publica"),
                new Applicant(IdentityDocument.DNI, "99127788", "Rosa Prueba"),
                NoticeAddress.byEmail("rosa@example.org", null),
                "Pido información",
                List.of(),
                List.of(),
                List.of(),
                null,
                null);

        for (var channel : List.of(SubmissionChannel.ONLINE, SubmissionChannel.COUNTER)) {
            assertThatThrownBy(() -> reception.receive(Actor.SYSTEM, ordinary, channel))
                    .isInstanceOf(Rejected.class)
                    .hasMessageContaining("NOT_FILED_HERE");
        }
    }

    private void ask(int times) {
        for (int i = 0; i < times; i++) {
            desk.ask(asking(SubmissionId.fresh(), DIRESA));
        }
        em.flush();
        em.clear();
    }

    private long statements(Runnable work) {
        var before = asked();
        work.run();
        return asked() - before;
    }

    private long asked() {
        var row = (Object[])
                em.createNativeQuery("show session status like 'Questions'").getSingleResult();
        return Long.parseLong(row[1].toString());
    }

    private static AskForInformation asking(SubmissionId submission, AgencyCode agency) {
        return new AskForInformation(
                submission,
                agency,
                new Applicant(IdentityDocument.DNI, "99127788", "Rosa Prueba Huamán"),
                new AccessContact("Jr. Lima 101", "060101", "", ""),
                "Pido los viáticos de marzo.",
                "",
                null,
                AccessProfile.untold(),
                List.of());
    }
}
