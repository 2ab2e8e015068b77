package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pe.cumbe.content.ContentFixtures.*;
import static pe.cumbe.content.ContentState.*;
import static pe.cumbe.content.ContentVerb.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pe.cumbe.account.Actor;
import pe.cumbe.shared.Rejected;

/** Every state, with and without a version that is public, and every verb: where it leads, or that it is refused. */
class ContentStateTest {

    private static final String NO = "";
    private static final List<ContentVerb> VERBS = List.of(ContentVerb.values());

    /** In the order of {@link ContentVerb}: write, send, recall, return, approve, unschedule, publish, withdraw, upgrade. */
    private static final List<Row> MATRIX = List.of(
            new Row(DRAFT, false, "DRAFT", "IN_REVIEW", NO, NO, NO, NO, NO, NO, "DRAFT"),
            new Row(DRAFT, true, "DRAFT", "IN_REVIEW", NO, NO, NO, NO, NO, "DRAFT", "DRAFT"),
            new Row(IN_REVIEW, false, NO, NO, "DRAFT", "RETURNED", "SCHEDULED", NO, "PUBLISHED", NO, "DRAFT"),
            new Row(IN_REVIEW, true, NO, NO, "DRAFT", "RETURNED", "SCHEDULED", NO, "PUBLISHED", "IN_REVIEW", "DRAFT"),
            new Row(SCHEDULED, false, NO, NO, NO, NO, NO, "IN_REVIEW", "PUBLISHED", NO, "DRAFT"),
            new Row(SCHEDULED, true, NO, NO, NO, NO, NO, "IN_REVIEW", "PUBLISHED", "SCHEDULED", "DRAFT"),
            new Row(RETURNED, false, "DRAFT", "IN_REVIEW", NO, NO, NO, NO, NO, NO, "RETURNED"),
            new Row(RETURNED, true, "DRAFT", "IN_REVIEW", NO, NO, NO, NO, NO, "RETURNED", "RETURNED"),
            new Row(PUBLISHED, true, "DRAFT", NO, NO, NO, NO, NO, NO, "WITHDRAWN", "PUBLISHED"),
            new Row(WITHDRAWN, false, "DRAFT", NO, NO, NO, NO, NO, NO, NO, "PUBLISHED"));

    private record Row(ContentState from, boolean isPublic, List<String> to) {

        Row(ContentState from, boolean isPublic, String... to) {
            this(from, isPublic, List.of(to));
        }
    }

    static Stream<Arguments> everyStateAndVerb() {
        return MATRIX.stream().flatMap(row -> VERBS.stream()
                .map(verb ->
                        Arguments.of(row.from(), row.isPublic(), verb, row.to().get(VERBS.indexOf(verb)))));
    }

    @ParameterizedTest(name = "{0}, public {1}: {2} leads to «{3}»")
    @MethodSource("everyStateAndVerb")
    void each_verb_leads_where_the_table_says_or_is_refused_and_changes_nothing(
            ContentState from, boolean isPublic, ContentVerb verb, String to) {
        var work = new ContentFixtures();
        var item = standingAt(work, from, isPublic);
        var before = work.now(item);
        assertThat(before.state()).isEqualTo(from);
        assertThat(before.isPublic()).isEqualTo(isPublic);
        assertThat(before.verbs().contains(verb)).isEqualTo(!to.equals(NO));
        var moves = work.desk.history(DRE, item.id(), EDITOR).moves().size();

        var refused = catchThrowableOfType(Rejected.class, () -> act(work, item, verb));

        if (to.equals(NO)) {
            assertThat(refused.reasons())
                    .containsExactly(
                            verb == WITHDRAW && from != WITHDRAWN
                                    ? ContentReason.NOTHING_PUBLIC
                                    : ContentReason.NOT_NOW);
            assertThat(work.now(item)).isEqualTo(before);
            assertThat(work.desk.history(DRE, item.id(), EDITOR).moves()).hasSize(moves);
        } else {
            assertThat(refused).isNull();
            assertThat(work.now(item).state()).isEqualTo(ContentState.valueOf(to));
            assertThat(work.desk.history(DRE, item.id(), EDITOR).moves()).hasSize(moves + 1);
            assertThat(work.acts.get(work.acts.size() - 1).kind()).isEqualTo("CONTENT_" + verb);
            assertThat(work.acts.get(work.acts.size() - 1).before()).startsWith(from.name());
            assertThat(work.acts.get(work.acts.size() - 1).after()).startsWith(to);
        }
    }

    private static ContentView standingAt(ContentFixtures work, ContentState state, boolean isPublic) {
        var item = work.news("Feria de libros");
        if (isPublic || state == WITHDRAWN) {
            work.published(item);
        }
        if (state == WITHDRAWN) {
            act(work, item, WITHDRAW);
        }
        if (isPublic && state != PUBLISHED) {
            act(work, item, WRITE);
        }
        if (state == IN_REVIEW || state == RETURNED || state == SCHEDULED) {
            act(work, item, SEND);
        }
        if (state == RETURNED) {
            act(work, item, RETURN);
        }
        if (state == SCHEDULED) {
            act(work, item, APPROVE);
        }
        return item;
    }

    private static void act(ContentFixtures work, ContentView item, ContentVerb verb) {
        var ref = work.ref(item);
        switch (verb) {
            case WRITE -> work.desk.write(ref, "", ContentText.of("Otro título", "Otro", "Otro texto"), EDITOR);
            case SEND -> work.desk.send(ref, EDITOR);
            case RECALL -> work.desk.recall(ref, EDITOR);
            case RETURN -> work.desk.giveBack(ref, "Falta la fecha", PUBLISHER);
            case APPROVE ->
                work.schedule.approve(ref, new ContentPlan(work.clock.instant().plusSeconds(60), null, ""), PUBLISHER);
            case UNSCHEDULE -> work.schedule.unschedule(ref, PUBLISHER);
            case PUBLISH -> work.desk.publish(ref, PUBLISHER);
            case WITHDRAW -> work.desk.withdraw(ref, "Era un error", PUBLISHER);
            case UPGRADE -> upgrade(work, item);
        }
    }

    private static void upgrade(ContentFixtures work, ContentView item) {
        var plot = work.planting
                .plots(List.of(DRE), List.of(item.id()), Actor.SYSTEM)
                .get(0);
        var better = ContentText.of("De la plantilla", "Otro", "Otro texto");
        boolean wasRead = plot.read() != null || item.state() == WITHDRAWN;
        work.planting.replant(
                plot,
                plot.slug(),
                wasRead ? better : null,
                wasRead && plot.read() == null ? null : better,
                Actor.SYSTEM);
    }
}
