package pe.cumbe.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.procedure.ProcedureFixtures.REGISTER_A_TITLE;
import static pe.cumbe.procedure.ProcedureFixtures.REGISTER_A_TITLE_SLUG;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.cumbe.audit.Act;
import pe.cumbe.shared.Slug;

class ProcedureDeskTest {

    private final InMemoryProcedures procedures = new InMemoryProcedures();
    private final List<Act> acts = new ArrayList<>();
    private final List<Object> events = new ArrayList<>();
    private final ProcedureDesk desk = new ProcedureDesk(
            procedures,
            (actor, act) -> acts.add(act),
            recording(events),
            Clock.fixed(Instant.parse("2026-03-07T15:42:00Z"), ZoneOffset.UTC));

    @Test
    void the_first_text_opens_the_procedure() {
        var published = desk.publish(publish(ProcedureFixtures.aKnownProcedure()));

        assertThat(published).contains(new Procedure.Revised(REGISTER_A_TITLE, 1));
        assertThat(desk.view(REGISTER_A_TITLE_SLUG).orElseThrow().sheet().label())
                .isEqualTo("Inscribir un título");
    }

    @Test
    void the_same_text_again_publishes_nothing() {
        desk.publish(publish(ProcedureFixtures.aKnownProcedure()));

        var again = desk.publish(publish(ProcedureFixtures.aKnownProcedure()));

        assertThat(again).isEmpty();
        assertThat(acts).hasSize(1);
        assertThat(events).hasSize(1);
    }

    @Test
    void another_text_is_a_new_revision_and_the_old_one_stays_for_its_cases() {
        desk.publish(publish(ProcedureFixtures.aKnownProcedure()));

        desk.publish(publish(ProcedureFixtures.withNegativeSilence()));

        assertThat(desk.view(REGISTER_A_TITLE).orElseThrow().revision()).isEqualTo(2);
        assertThat(procedures
                        .revision(REGISTER_A_TITLE, 1)
                        .orElseThrow()
                        .sheet()
                        .regime())
                .isEqualTo(ApprovalRegime.POSITIVE_SILENCE);
        assertThat(acts).extracting(Act::after).containsExactly("r1", "r2");
    }

    @Test
    void an_address_nobody_knows_shows_nothing() {
        assertThat(desk.view(new Slug("no-existe"))).isEmpty();
    }

    private static PublishProcedure publish(ProcedureSheet sheet) {
        return new PublishProcedure(REGISTER_A_TITLE, REGISTER_A_TITLE_SLUG, sheet);
    }

    @SuppressWarnings("unchecked")
    private static Event<Procedure.Revised> recording(List<Object> events) {
        return (Event<Procedure.Revised>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    events.add(args[0]);
                    return null;
                });
    }
}
