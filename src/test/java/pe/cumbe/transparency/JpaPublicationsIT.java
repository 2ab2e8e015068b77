package pe.cumbe.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import pe.cumbe.shared.Rejected;

/** Publications in the real database. */
class JpaPublicationsIT extends Slice {

    private static final AgencyCode DIRESA = new AgencyCode("DIRESA");
    private static final Actor COORDINATOR =
            new Actor("coordinador.diresa", "Ana", List.of(new Grant(Role.TRANSPARENCY_COORDINATOR, DIRESA, null)));

    @Inject
    private PublicationDesk desk;

    @Inject
    private Items items;

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
        Callable<String> publish = () -> {
            try {
                desk.publish(
                        new NewPublication(
                                DIRESA,
                                item,
                                PublicationKind.LINK,
                                LocalDate.of(2020, 3, 31),
                                "Informe",
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
}
