package pe.cumbe.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.casefile.CaseOffice.DRE;
import static pe.cumbe.casefile.CaseOffice.DREM;
import static pe.cumbe.casefile.CaseOffice.RECEPTION;
import static pe.cumbe.casefile.CaseOffice.UGEL;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.draft.DraftDesk;
import pe.cumbe.draft.DraftId;
import pe.cumbe.draft.Drafts;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.filing.TrackingKeys;

/** Cases in the real database: nobody reads another dependency's, and filings at the same instant keep their order. */
class JpaCaseFilesIT extends Slice {

    private static final Actor RECEPTION_OF_DREM = CaseOffice.officer("mesa.drem", "Ana Ruiz", Role.RECEPTION, DREM);
    private static final int TEN = 10;

    @Inject
    private CaseFiles files;

    @Inject
    private ReceptionDesk reception;

    @Inject
    private CaseDesk cases;

    @Inject
    private TrackingKeys keys;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftDesk draftDesk;

    @PersistenceContext
    private EntityManager database;

    @Test
    void every_question_about_cases_names_who_asks_or_what_nobody_can_guess() {
        assertThat(questions(CaseFiles.class))
                .as("a new one needs its row in the tests of this class")
                .isEqualTo(Map.of(
                        "find", List.of(AgencyCode.class, CaseNumber.class),
                        "hold", List.of(AgencyCode.class, CaseNumber.class),
                        "trial", List.of(AgencyCode.class, CaseNumber.class),
                        "queue", List.of(AgencyCode.class, QueueFilter.class, String.class, int.class, int.class),
                        "closing", List.of(AgencyCode.class, LocalDate.class),
                        "late", List.of(AgencyCode.class, LocalDate.class, int.class),
                        "filedAs", List.of(SubmissionId.class),
                        "openedBy", List.of(KeySeal.class),
                        "holdOpenedBy", List.of(KeySeal.class)));
        assertThat(questions(Drafts.class).keySet())
                .isEqualTo(Set.of("find", "hold", "bySeal", "bySubmission", "savedBefore", "countSavedBefore"));
    }

    @Test
    void a_case_is_found_by_the_dependency_it_was_addressed_to_and_by_no_other() {
        var ours = file(DRE);
        var theirs = file(DREM);

        assertThat(seenBy(DRE, ours)).containsOnly(true);
        assertThat(seenBy(DREM, theirs)).containsOnly(true);
        for (var stranger : List.of(DREM, UGEL, AgencyCode.REGION)) {
            assertThat(seenBy(stranger, ours)).as(stranger.value()).containsOnly(false);
        }
        for (var stranger : List.of(DRE, UGEL, AgencyCode.REGION)) {
            assertThat(seenBy(stranger, theirs)).as(stranger.value()).containsOnly(false);
        }
    }

    @Test
    void the_queue_holds_the_cases_of_who_asks_whatever_is_searched_for() {
        var ours = file(DRE).number();
        var theirs = file(DREM).number();

        for (var words : List.of("", "Huamán", "45127788", "%")) {
            assertThat(numbers(DRE, words)).as("DRE «" + words + "»").doesNotContain(theirs);
            assertThat(numbers(DREM, words)).as("DREM «" + words + "»").doesNotContain(ours);
        }
        assertThat(numbers(DRE, "Huamán")).contains(ours);
        assertThat(numbers(DREM, "huaman")).contains(theirs);
        assertThat(numbers(DRE, theirs.value())).isEmpty();
        assertThat(numbers(DREM, theirs.value())).containsExactly(theirs);
    }

    @Test
    void what_the_law_closes_is_told_to_who_holds_the_case() {
        var ours = file(DRE);
        var theirs = file(DREM);
        reception.observe(RECEPTION, at(DRE, ours.number()), "Falta la firma.");
        reception.observe(RECEPTION_OF_DREM, at(DREM, theirs.number()), "Falta la firma.");
        forget();
        var later = files.find(DRE, ours.number())
                .flatMap(CaseFile::personBy)
                .orElseThrow()
                .plusDays(30);

        assertThat(files.late(DRE, later.plusYears(1), 1_000))
                .extracting(CaseFile::heldBy)
                .isNotEmpty()
                .containsOnly(DRE);
        assertThat(files.closing(DRE, later)).contains(ours.number()).doesNotContain(theirs.number());
        assertThat(files.closing(DREM, later)).contains(theirs.number()).doesNotContain(ours.number());
    }

    @Test
    void a_referral_opens_the_case_to_where_it_was_sent_and_the_first_goes_on_seeing_it() {
        var receipt = file(DRE);
        reception.admit(RECEPTION, at(DRE, receipt.number()));
        forget();
        cases.refer(RECEPTION, at(DRE, receipt.number()), new Referral(DREM, "Área de Minas", "Le toca."));
        forget();

        assertThat(seenBy(DREM, receipt)).containsOnly(true);
        assertThat(seenBy(DRE, receipt)).containsOnly(true);
        assertThat(seenBy(UGEL, receipt)).containsOnly(false);
        assertThat(files.find(DREM, receipt.number()).orElseThrow().heldBy()).isEqualTo(DREM);
    }

    @Test
    void a_key_opens_its_own_case_and_none_with_another_number() {
        var ours = file(DRE);
        var theirs = file(DREM);
        var key = java.util.Objects.requireNonNull(ours.key());

        assertThat(files.openedBy(keys.seal(ours.number().value(), key)))
                .map(CaseFile::number)
                .contains(ours.number());
        assertThat(files.holdOpenedBy(keys.seal(ours.number().value(), key)))
                .map(CaseFile::number)
                .contains(ours.number());
        assertThat(files.openedBy(keys.seal(theirs.number().value(), key))).isEmpty();
        assertThat(files.holdOpenedBy(keys.seal(theirs.number().value(), key))).isEmpty();
    }

    @Test
    void a_draft_is_found_by_what_was_given_to_its_person_alone() {
        var ours = draftDesk.start(CaseOffice.FREE, DRE);
        var theirs = draftDesk.start(CaseOffice.FREE, DREM);
        forget();

        assertThat(drafts.find(new DraftId("0".repeat(32)))).isEmpty();
        assertThat(drafts.hold(new DraftId("0".repeat(32)))).isEmpty();
        assertThat(drafts.bySeal("0".repeat(64))).isEmpty();
        assertThat(drafts.bySubmission(SubmissionId.fresh())).isEmpty();
        assertThat(draftDesk.open(ours.id()).orElseThrow().agency()).isEqualTo(DRE);
        assertThat(draftDesk.resume(theirs.resumeKey()).orElseThrow().id()).isEqualTo(theirs.id());
        assertThat(drafts.bySubmission(ours.submission())).isPresent();
    }

    @Test
    void ten_filings_of_one_submission_at_the_same_instant_are_one_case() throws Exception {
        var request = request(SubmissionId.fresh(), UGEL);

        var receipts = atOnce(() -> reception.receive(Actor.CITIZEN, request, SubmissionChannel.ONLINE), TEN);

        assertThat(receipts).hasSize(TEN);
        assertThat(receipts.stream().map(FilingReceipt::number).distinct()).hasSize(1);
        assertThat(receipts.stream().map(FilingReceipt::key).distinct()).hasSize(1);
        assertThat(database.createQuery("select count(c) from CaseFile c where c.submission = :submission", Long.class)
                        .setParameter("submission", request.submission())
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void ten_filings_at_the_same_instant_have_consecutive_numbers() throws Exception {
        var receipts = atOnce(
                () -> reception.receive(Actor.CITIZEN, request(SubmissionId.fresh(), UGEL), SubmissionChannel.ONLINE),
                TEN);

        var serials = receipts.stream()
                .map(receipt -> Integer.valueOf(receipt.number().value().substring(12)))
                .sorted()
                .toList();
        assertThat(serials)
                .isEqualTo(IntStream.range(0, TEN)
                        .mapToObj(place -> serials.get(0) + place)
                        .toList());
    }

    private FilingReceipt file(AgencyCode agency) {
        var receipt = reception.receive(Actor.CITIZEN, request(SubmissionId.fresh(), agency), SubmissionChannel.ONLINE);
        forget();
        return receipt;
    }

    private static SubmitRequest request(SubmissionId submission, AgencyCode agency) {
        return new SubmitRequest(
                submission,
                agency,
                CaseOffice.FREE,
                CaseOffice.rosa(),
                CaseOffice.rosasEmail(),
                "Pido una copia.",
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** Whether each way to a case of known number leads there. */
    private List<Boolean> seenBy(AgencyCode viewer, FilingReceipt receipt) {
        var number = receipt.number();
        var seen = List.of(
                files.find(viewer, number).isPresent(),
                files.hold(viewer, number).isPresent(),
                files.trial(viewer, number).isPresent(),
                numbers(viewer, number.value()).contains(number));
        forget();
        return seen;
    }

    private List<CaseNumber> numbers(AgencyCode viewer, String words) {
        return Stream.of(QueueFilter.values())
                .flatMap(filter -> files.queue(viewer, filter, words, 1, 1000).items().stream())
                .map(CaseFile::number)
                .distinct()
                .toList();
    }

    private CaseRef at(AgencyCode agency, CaseNumber number) {
        return new CaseRef(
                agency, number, files.find(agency, number).orElseThrow().version());
    }

    private void forget() {
        database.flush();
        database.clear();
    }

    /** The questions of a collection: what gives something back, with what it wants to know. */
    private static Map<String, List<Class<?>>> questions(Class<?> collection) {
        return Arrays.stream(collection.getMethods())
                .filter(method -> method.getReturnType() != void.class)
                .collect(java.util.stream.Collectors.toMap(
                        Method::getName, method -> List.of(method.getParameterTypes())));
    }

    /** Each in a transaction of its own, which is committed. */
    @SuppressWarnings("BanJNDI") // the name is a constant of the platform
    private static <T> List<T> atOnce(Callable<T> action, int times) throws Exception {
        ManagedExecutorService people = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        var results = new ArrayList<T>();
        for (Future<T> result :
                people.invokeAll(IntStream.range(0, times).mapToObj(i -> action).toList())) {
            results.add(result.get());
        }
        return results;
    }
}
