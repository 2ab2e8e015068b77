package pe.cumbe.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;

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
