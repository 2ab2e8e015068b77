package pe.cumbe.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.Rejected;

/** Every verb in every state, written here a second time and not taken from the enum. */
class AccessVerbTest {

    private static final Path PICTURE = Path.of("docs/diagrams/access-status.mmd");

    /** Each verb, what it leads to (= stays), and the states it may be done in. */
    private static final String LAW =
            """
            ASK                   | RECEIVED         |
            ADMIT                 | ADMITTED         | RECEIVED
            REQUIRE_CORRECTION    | TO_CORRECT       | RECEIVED
            REFER_INSIDE          | =                | RECEIVED ADMITTED
            REFER_OUTSIDE         | REFERRED         | RECEIVED ADMITTED
            EXTEND                | EXTENDED         | RECEIVED ADMITTED
            DELIVER_STAGE         | =                | EXTENDED
            SETTLE                | SETTLED          | RECEIVED ADMITTED EXTENDED
            REGISTER_PAYMENT      | REPRODUCING      | SETTLED
            PUT_AT_DISPOSAL       | AT_DISPOSAL      | REPRODUCING
            DELIVER               | DELIVERED        | RECEIVED ADMITTED EXTENDED AT_DISPOSAL TACITLY_DENIED
            DELIVER_PARTLY        | PARTLY_DELIVERED | RECEIVED ADMITTED EXTENDED TACITLY_DENIED
            DENY                  | DENIED           | RECEIVED ADMITTED EXTENDED TACITLY_DENIED
            DECLARE_NONEXISTENT   | NONEXISTENT      | RECEIVED ADMITTED EXTENDED TACITLY_DENIED
            ELEVATE               | ELEVATED         | APPEALED
            REGISTER_FOUNDED      | TO_COMPLY        | ELEVATED
            REGISTER_OTHER_RULING | RULED            | ELEVATED
            COMPLY                | COMPLIED         | TO_COMPLY
            REGISTER_WITHDRAWAL   | WITHDRAWN        | RECEIVED TO_CORRECT ADMITTED EXTENDED SETTLED REPRODUCING AT_DISPOSAL TACITLY_DENIED APPEALED
            CORRECT               | ADMITTED         | TO_CORRECT
            WITHDRAW              | WITHDRAWN        | RECEIVED TO_CORRECT ADMITTED EXTENDED SETTLED REPRODUCING AT_DISPOSAL TACITLY_DENIED APPEALED
            APPEAL                | APPEALED         | DELIVERED PARTLY_DELIVERED DENIED NONEXISTENT TACITLY_DENIED
            ADMIT_UNSEEN          | ADMITTED         | RECEIVED
            LAPSE                 | NOT_FILED        | TO_CORRECT
            DENY_TACITLY          | TACITLY_DENIED   | ADMITTED EXTENDED
            ARCHIVE_UNPAID        | UNPAID           | SETTLED
            ARCHIVE_UNCOLLECTED   | UNCOLLECTED      | AT_DISPOSAL
            """;

    @Test
    void every_verb_in_every_state_does_what_the_law_draws_or_is_refused() {
        var faults = new ArrayList<String>();
        for (var row : rows()) {
            var verb = AccessVerb.valueOf(row.get(0));
            var from = List.of(row.get(2).split(" ", -1));
            for (var status : AccessStatus.values()) {
                var house = new AccessHouse();
                var request = house.request(house.in(status));
                assertThat(request.status()).isEqualTo(status);
                var expected =
                        !from.contains(status.name()) ? "refused" : row.get(1).equals("=") ? status.name() : row.get(1);
                var before = request.movements().size();
                String became;
                try {
                    request.perform(verb, house.deed(verb), List.of(), house.stamp());
                    became = request.status().name();
                } catch (Rejected refused) {
                    assertThat(refused.reasons()).containsExactly(AccessReason.NOT_NOW);
                    assertThat(request.movements()).hasSize(before);
                    became = request.status() == status ? "refused" : "refused and changed";
                }
                if (!became.equals(expected)) {
                    faults.add(verb + " in " + status + ": " + became + " and not " + expected);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_law_names_every_verb_and_the_code_has_no_other() {
        assertThat(rows().stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(
                        Arrays.stream(AccessVerb.values()).map(Enum::name).toList());
    }

    @Test
    void its_picture_is_drawn_from_the_table() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("stateDiagram-v2");
        lines.add("    [*] --> RECEIVED: ASK");
        for (var verb : AccessVerb.values()) {
            for (var status : AccessStatus.values()) {
                if (verb.isAllowedIn(status)) {
                    lines.add("    " + status + " --> " + verb.after(status) + ": " + verb);
                }
            }
        }
        Arrays.stream(AccessStatus.values())
                .filter(AccessStatus::isFinal)
                .forEach(status -> lines.add("    " + status + " --> [*]"));
        var drawn = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("draw")) {
            Files.writeString(PICTURE, drawn);
        }

        assertThat(Files.readString(PICTURE)).isEqualTo(drawn);
    }

    @Test
    void acting_on_what_was_just_received_admits_it_and_the_history_tells_both() {
        var house = new AccessHouse();
        var request = house.request(house.in(AccessStatus.DELIVERED));

        assertThat(request.movements())
                .extracting(AccessMovement::verb)
                .containsExactly(AccessVerb.ASK, AccessVerb.ADMIT, AccessVerb.DELIVER);
    }

    private static List<List<String>> rows() {
        return LAW.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).collect(Collectors.toList()))
                .toList();
    }
}
