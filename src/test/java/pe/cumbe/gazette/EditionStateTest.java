package pe.cumbe.gazette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.cumbe.shared.Rejected;

/** The whole graph of an edition: every state with every verb. A dash means that it is refused and nothing changes. */
class EditionStateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    #         | SAVE  | SEND      | SEND_BACK | PUBLISH   | DISCARD   | REPLACE  | WITHDRAW
                    DRAFT     | DRAFT | IN_REVIEW | -         | -         | DISCARDED | -        | -
                    IN_REVIEW | -     | -         | DRAFT     | PUBLISHED | -         | -        | -
                    PUBLISHED | -     | -         | -         | -         | -         | REPLACED | WITHDRAWN
                    REPLACED  | -     | -         | -         | -         | -         | -        | -
                    WITHDRAWN | -     | -         | -         | -         | -         | -        | -
                    DISCARDED | -     | -         | -         | -         | -         | -        | -
                    """)
    void what_each_verb_makes_of_each_state(
            EditionState state,
            String save,
            String send,
            String sendBack,
            String publish,
            String discard,
            String replace,
            String withdraw) {
        check(state, EditionVerb.SAVE, save);
        check(state, EditionVerb.SEND, send);
        check(state, EditionVerb.SEND_BACK, sendBack);
        check(state, EditionVerb.PUBLISH, publish);
        check(state, EditionVerb.DISCARD, discard);
        check(state, EditionVerb.REPLACE, replace);
        check(state, EditionVerb.WITHDRAW, withdraw);
    }

    @Test
    void the_table_above_names_every_verb() {
        assertThat(EditionVerb.values()).hasSize(7);
    }

    private static void check(EditionState state, EditionVerb verb, String next) {
        var edition = in(state);
        if (next.equals("-")) {
            assertThatThrownBy(() -> perform(edition, verb))
                    .as(state + " " + verb)
                    .isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                            .containsExactly(EditionReason.NOT_NOW));
            assertThat(edition.state()).as(state + " " + verb).isEqualTo(state);
        } else {
            perform(edition, verb);
            assertThat(edition.state()).as(state + " " + verb).isEqualTo(EditionState.valueOf(next));
        }
        assertThat(state.may(verb)).isEqualTo(!next.equals("-"));
    }

    private static NormEdition in(EditionState state) {
        var edition = new NormEdition(GazetteOffice.REGION.code(), null, 1, GazetteOffice.ordinance("5"), "ana", NOW);
        switch (state) {
            case DRAFT -> walk(edition);
            case IN_REVIEW -> perform(edition, EditionVerb.SEND);
            case PUBLISHED -> walk(edition, EditionVerb.SEND, EditionVerb.PUBLISH);
            case REPLACED -> walk(edition, EditionVerb.SEND, EditionVerb.PUBLISH, EditionVerb.REPLACE);
            case WITHDRAWN -> walk(edition, EditionVerb.SEND, EditionVerb.PUBLISH, EditionVerb.WITHDRAW);
            case DISCARDED -> perform(edition, EditionVerb.DISCARD);
        }
        return edition;
    }

    private static void walk(NormEdition edition, EditionVerb... verbs) {
        Stream.of(verbs).forEach(verb -> perform(edition, verb));
    }

    private static void perform(NormEdition edition, EditionVerb verb) {
        switch (verb) {
            case SAVE -> edition.save(GazetteOffice.ordinance("6"), "ana", NOW);
            case SEND -> edition.send("ana");
            case SEND_BACK -> edition.sendBack("falta algo", "pablo");
            case PUBLISH -> edition.publish("norma/GRC/1", 1, "pablo", NOW);
            case DISCARD -> edition.discard();
            case REPLACE -> edition.replace();
            case WITHDRAW -> edition.withdraw("pablo");
        }
    }
}
