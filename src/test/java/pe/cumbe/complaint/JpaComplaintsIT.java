package pe.cumbe.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.complaintfigures.ComplaintFiguresDesk;
import pe.cumbe.filing.SubmissionId;

/** Complaints in the real database. */
class JpaComplaintsIT extends Slice {

    private static final AgencyCode DREM = new AgencyCode("DREM");
    private static final AgencyCode DRAC = new AgencyCode("DRAC");
    private static final Actor OFFICER =
            new Actor("reclamos.drem", "Ana", List.of(new Grant(Role.COMPLAINTS_OFFICER, DREM, null)));

    @Inject
    private ComplaintDesk desk;

    @Inject
    private AttentionDesk attention;

    @Inject
    private ComplaintFollowUpDesk followUp;

    @Inject
    private ComplaintFiguresDesk figures;

    @Inject
    private RetainedComplaints retained;

    @Inject
    private UnattendedDesk unattended;

    @Inject
    private Complaints complaints;

    @PersistenceContext
    private EntityManager database;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void ten_who_file_at_once_get_ten_numbers_without_a_gap() throws Exception {
        Callable<String> file =
                () -> desk.file(asked(ComplaintKind.SUGGESTION, DRAC)).number().value();

        var numbers = new ArrayList<String>();
        for (var answer :
                threads.invokeAll(IntStream.range(0, 10).mapToObj(i -> file).toList())) {
            numbers.add(answer.get());
        }

        var serials = numbers.stream()
                .map(number -> Integer.parseInt(number.substring(number.length() - 6)))
                .sorted()
                .toList();
        assertThat(serials.get(9) - serials.get(0)).isEqualTo(9);
        assertThat(serials).doesNotHaveDuplicates();
    }

    @Test
    void five_who_send_the_same_submission_at_once_get_the_same_constancia() throws Exception {
        var same = asked(ComplaintKind.WRONGDOING, DRAC);
        Callable<ComplaintReceipt> file = () -> desk.file(same);

        var receipts = new ArrayList<ComplaintReceipt>();
        for (var answer :
                threads.invokeAll(IntStream.range(0, 5).mapToObj(i -> file).toList())) {
            receipts.add(answer.get());
        }

        assertThat(receipts).allSatisfy(one -> assertThat(one.number())
                .isEqualTo(receipts.get(0).number()));
        assertThat(receipts.get(0).unnamed()).isFalse();
    }

    @Test
    void each_dependency_finds_its_own() {
        var ours = desk.file(asked(ComplaintKind.SUGGESTION, DREM)).number();
        var theirs = desk.file(asked(ComplaintKind.SUGGESTION, DRAC)).number();

        assertThat(complaints.find(DREM, ours)).isPresent();
        assertThat(complaints.find(DREM, theirs)).isEmpty();
        assertThat(complaints.hold(DREM, theirs)).isEmpty();
        assertThat(numbers(DREM, ComplaintDoor.ATTENTION)).contains(ours).doesNotContain(theirs);
        assertThat(numbers(DREM, ComplaintDoor.SUPERIOR)).doesNotContain(ours, theirs);
    }

    @Test
    void an_answer_goes_the_whole_way_and_is_read_with_number_and_key() {
        var filed = desk.file(asked(ComplaintKind.SUGGESTION, DREM));
        act(filed, ComplaintAct.ACCEPT);
        act(filed, ComplaintAct.NOTIFY);

        var seen = followUp.follow(filed.number().value(), filed.key().value()).orElseThrow();

        assertThat(seen.status()).isEqualTo(ComplaintStatus.NOTIFIED);
        assertThat(seen.reply()).isNotNull();
    }

    @Test
    void an_answer_that_waits_at_the_office_is_found_when_its_days_passed_and_what_is_old_is_erased_whole() {
        var filed = desk.file(asked(ComplaintKind.SUGGESTION, DREM).collectedAtTheOffice());
        act(filed, ComplaintAct.ACCEPT);
        act(filed, ComplaintAct.NOTIFY);
        var until = complaints
                .find(DREM, filed.number())
                .orElseThrow()
                .clock()
                .collectBy()
                .orElseThrow();

        assertThat(complaints.uncollected(DREM, until)).doesNotContain(filed.number());
        assertThat(complaints.uncollected(DREM, until.plusDays(1))).contains(filed.number());

        var before = retained.countBefore(Instant.now().plusSeconds(60));
        assertThat(retained.purgeBefore(Instant.now().plusSeconds(60)))
                .isEqualTo(before)
                .isPositive();
        database.flush();
        database.clear();

        var one = complaints.find(DREM, filed.number()).orElseThrow();
        assertThat(one.person()).isEmpty();
        assertThat(one.answerText()).isEmpty();
        assertThat(one.clock().answeredOn()).isPresent();
        assertThat(retained.countBefore(Instant.now().plusSeconds(60))).isZero();
    }

    @Test
    void what_waits_where_nobody_has_the_role_is_counted_by_dependency() {
        desk.file(asked(ComplaintKind.SUGGESTION, DRAC));

        assertThat(unattended.unattended(Actor.SYSTEM))
                .filteredOn(one -> one.agency().equals(DRAC) && one.door() == ComplaintDoor.ATTENTION)
                .singleElement()
                .satisfies(one -> assertThat(one.waiting()).isPositive());
    }

    @Test
    void figures_and_queue_cost_the_same_for_three_and_for_three_hundred() {
        fileMany(3);
        var few = statements(() -> figures.figures());
        var fewInQueue = statements(() -> attention.queue(OFFICER, DREM, ComplaintDoor.ATTENTION, true, 1, 100));

        fileMany(297);

        assertThat(statements(() -> figures.figures())).isEqualTo(few).isEqualTo(2);
        assertThat(statements(() -> attention.queue(OFFICER, DREM, ComplaintDoor.ATTENTION, true, 1, 100)))
                .isEqualTo(fewInQueue);
        assertThat(figures.figures().byAgency())
                .filteredOn(line -> line.agency().equals(DREM))
                .singleElement()
                .satisfies(line -> assertThat(line.tally().received()).isGreaterThanOrEqualTo(300));
    }

    private void fileMany(int many) {
        for (int i = 0; i < many; i++) {
            desk.file(asked(ComplaintKind.SUGGESTION, DREM));
        }
        database.flush();
        database.clear();
    }

    /** How many selects the database answered on this connection meanwhile; the question itself is none. */
    private long statements(Runnable what) {
        var before = selects();
        what.run();
        return selects() - before;
    }

    private long selects() {
        var row = (Object[]) database.createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'")
                .getSingleResult();
        return Long.parseLong(String.valueOf(row[1]));
    }

    private void act(ComplaintReceipt filed, ComplaintAct act) {
        database.flush();
        database.clear();
        var version =
                attention.open(OFFICER, DREM, filed.number()).orElseThrow().version();
        attention.act(
                OFFICER,
                new ComplaintRef(DREM, filed.number(), version),
                new ComplaintAnswer(act, "Con estas palabras.", "Lo haremos.", null, "", ""));
        database.flush();
        database.clear();
    }

    private List<ComplaintNumber> numbers(AgencyCode agency, ComplaintDoor door) {
        return complaints.queue(agency, door, true, 1, 500).items().stream()
                .map(Complaint::number)
                .toList();
    }

    private static FileComplaint asked(ComplaintKind kind, AgencyCode agency) {
        return new FileComplaint(
                SubmissionId.fresh(),
                kind,
                null,
                agency,
                "Pasó el lunes en la ventanilla.",
                false,
                "Rosa Elvira Huamán Terán",
                "45127788",
                "",
                "",
                List.of(),
                null);
    }
}
