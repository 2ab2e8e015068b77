package pe.cumbe.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.Rejected;

/** Publications in the real database. */
class JpaPublicationsIT extends Slice {

    private static final AgencyCode DIRESA = new AgencyCode("DIRESA");
    private static final Actor COORDINATOR =
            new Actor("coordinador.diresa", "Ana", List.of(new Grant(Role.TRANSPARENCY_COORDINATOR, DIRESA, null)));

    private static final Actor WEBMASTER =
            new Actor("portales", "Patricia", List.of(new Grant(Role.WEBMASTER, null, null)));

    @Inject
    private PublicationDesk desk;

    @Inject
    private Items items;

    @Inject
    private TransparencyDesk transparency;

    @Inject
    private MatrixDesk matrixDesk;

    @Inject
    private Organisation organisation;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void of_five_who_publish_a_period_at_once_one_does_and_the_others_are_asked_why_they_correct_it() throws Exception {
        var item = items.all().stream()
                .map(Item::view)
                .filter(one -> one.scope().reaches(DIRESA))
                .findFirst()
                .orElseThrow()
                .code();
        var order = new AtomicInteger();
        Callable<String> publish = () -> {
            try {
                desk.publish(
                        new NewPublication(
                                DIRESA,
                                item,
                                PublicationKind.LINK,
                                LocalDate.of(2020, 3, 31),
                                "Informe " + order.incrementAndGet(),
                                "https://example.org/informe",
                                "",
                                "",
                                ""),
                        COORDINATOR);
                return "published";
            } catch (Rejected refused) {
                return refused.reasons().toString();
            }
        };

        var answers =
                threads.invokeAll(IntStream.range(0, 5).mapToObj(i -> publish).toList());

        var told = new ArrayList<String>();
        for (var answer : answers) {
            told.add(answer.get());
        }
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "published", "[REASON_MISSING]", "[REASON_MISSING]", "[REASON_MISSING]", "[REASON_MISSING]");
    }

    @Test
    void the_years_the_notices_and_the_matrix_are_read_from_what_stands() throws Exception {
        var day = LocalDate.of(2019, 5, 31);
        publish("7.1", PublicationKind.ABSENCE_NOTICE, day, "");
        publish("7.1", PublicationKind.NO_MOVEMENT, day, "Sí la tenemos");
        publish("7.2", PublicationKind.ABSENCE_NOTICE, LocalDate.of(2017, 5, 31), "");
        commit();
        startAgain();
        var diresa = organisation.get(DIRESA);

        assertThat(transparency.years(diresa, List.of("7.1")))
                .contains(new Shelf(2019, true), new Shelf(2020, false))
                .endsWith(new Shelf(2019, true));
        assertThat(transparency.inYear(diresa, 2017).keySet()).containsExactly("7.2");
        assertThat(transparency.inYear(diresa, 2019).get("7.1").kind()).isEqualTo(PublicationKind.NO_MOVEMENT);
        assertThat(transparency.notices(DIRESA)).isEqualTo(1);

        var matrix = matrixDesk.matrix(WEBMASTER);
        assertThat(matrix.headings()).hasSize(11);
        assertThat(matrix.rows()).hasSize(organisation.withPortal().size());
        assertThat(matrix.rows())
                .filteredOn(row -> row.agency().equals("DIRESA"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.days().get(6)).isZero();
                    assertThat(row.overdue()).isPositive();
                });
        assertThatThrownBy(() -> matrixDesk.matrix(COORDINATOR)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void half_yearly_and_yearly_items_are_due_on_a_day_that_is_still_to_be_confirmed() {
        var items = transparency.of(organisation.get(AgencyCode.REGION)).items().stream()
                .filter(one ->
                        one.item().frequency() == Frequency.YEARLY || one.item().frequency() == Frequency.HALF_YEARLY)
                .toList();

        assertThat(items).isNotEmpty().allSatisfy(one -> {
            assertThat(one.nextDue()).isNotNull();
            assertThat(one.dueConfirmed()).isFalse();
        });
    }

    private void publish(String item, PublicationKind kind, LocalDate day, String reason) {
        desk.publish(new NewPublication(DIRESA, item, kind, day, "Prueba", "", "", "Rosa Prueba", reason), COORDINATOR);
    }
}
