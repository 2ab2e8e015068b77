package pe.cumbe.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.LegalTerm;

/** The whole matrix of states, written here a second time and not taken from the enum. */
class CaseStatusTest {

    private static final Path PICTURE = Path.of("docs/diagrams/case-status.mmd");

    /** Each state, the law's word for it, and all that may follow. */
    private static final String LAW =
            """
            DRAFT                  | borrador            | FILED
            FILED                  | presentado          | OBSERVED AUTOMATICALLY_APPROVED REFERRED WITHDRAWN
            OBSERVED               | observado           | CURED NOT_FILED WITHDRAWN
            CURED                  | subsanado           | AUTOMATICALLY_APPROVED REFERRED WITHDRAWN
            NOT_FILED              | no presentado       |
            AUTOMATICALLY_APPROVED | aprobado automático | DOCUMENT_ISSUED
            DOCUMENT_ISSUED        | documento emitido   |
            REFERRED               | derivado            | UNDER_EVALUATION WITHDRAWN
            UNDER_EVALUATION       | en evaluación       | INFORMATION_REQUIRED RESOLUTION_DRAFTED DEEMED_APPROVED NEGATIVE_SILENCE WITHDRAWN
            INFORMATION_REQUIRED   | requerido           | INFORMATION_ANSWERED ABANDONED WITHDRAWN
            INFORMATION_ANSWERED   | respondido          | INFORMATION_REQUIRED RESOLUTION_DRAFTED DEEMED_APPROVED NEGATIVE_SILENCE WITHDRAWN
            ABANDONED              | abandono            |
            RESOLUTION_DRAFTED     | proyecto            | RESOLVED DEEMED_APPROVED NEGATIVE_SILENCE WITHDRAWN
            RESOLVED               | resuelto            | NOTIFIED DEEMED_APPROVED WITHDRAWN
            NOTIFIED               | notificado          | FINAL RECONSIDERATION APPEALED
            FINAL                  | firme               |
            DEEMED_APPROVED        | aprobado ficto      |
            NEGATIVE_SILENCE       | silencio negativo   | RESOLUTION_DRAFTED APPEALED WITHDRAWN
            RECONSIDERATION        | reconsideración     | RESOLVED WITHDRAWN
            APPEALED               | apelación           | EXHAUSTED WITHDRAWN
            EXHAUSTED              | agota la vía        |
            WITHDRAWN              | desistido           |
            """;

    @Test
    void every_pair_of_states_is_as_the_law_draws_it() {
        var faults = new ArrayList<String>();
        for (var row : rows()) {
            var from = CaseStatus.valueOf(row.get(0));
            var next = List.of(row.get(2).split(" ", -1));
            for (var to : CaseStatus.values()) {
                if (from.canBecome(to) != next.contains(to.name())) {
                    faults.add(from + " -> " + to);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_law_names_every_state_and_the_code_has_no_other() throws NoSuchFieldException {
        assertThat(rows().stream().map(row -> row.get(0)))
                .containsExactly(
                        Arrays.stream(CaseStatus.values()).map(Enum::name).toArray(String[]::new));
        for (var row : rows()) {
            assertThat(CaseStatus.class
                            .getField(row.get(0))
                            .getAnnotation(LegalTerm.class)
                            .value())
                    .isEqualTo(row.get(1));
        }
    }

    @Test
    void what_was_completed_is_never_observed_again() {
        assertThat(CaseStatus.CURED.canBecome(CaseStatus.OBSERVED)).isFalse();
    }

    @Test
    void the_picture_is_the_graph() throws IOException {
        var drawn = draw();
        if (!Files.exists(PICTURE)) {
            Files.createDirectories(PICTURE.getParent());
            Files.writeString(PICTURE, drawn);
        }
        assertThat(Files.readString(PICTURE)).isEqualTo(drawn);
    }

    /** Drawn from the enum. To draw it again, delete the file and run this test. */
    private static String draw() {
        var lines = new ArrayList<String>();
        lines.add("stateDiagram-v2");
        for (var row : rows()) {
            lines.add("    %s: %s".formatted(row.get(0).toLowerCase(Locale.ROOT), row.get(1)));
        }
        lines.add("    [*] --> draft");
        for (var from : CaseStatus.values()) {
            for (var to : CaseStatus.values()) {
                if (from.canBecome(to)) {
                    lines.add("    %s --> %s"
                            .formatted(
                                    from.name().toLowerCase(Locale.ROOT),
                                    to.name().toLowerCase(Locale.ROOT)));
                }
            }
            if (from.isFinal()) {
                lines.add("    %s --> [*]".formatted(from.name().toLowerCase(Locale.ROOT)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<List<String>> rows() {
        return LAW.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
