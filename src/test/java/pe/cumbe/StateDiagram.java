package pe.cumbe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A graph of states, drawn from what the code does, as a picture in Mermaid that is kept under docs/diagrams. */
public final class StateDiagram {

    private final Map<String, Set<String>> steps = new LinkedHashMap<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final Set<String> reached = new LinkedHashSet<>();

    /** Where it begins, and by what. */
    public StateDiagram begin(Object state, Object by) {
        return draw("[*]", state, by);
    }

    public StateDiagram step(Object from, Object to, Object by) {
        left.add(from.toString());
        return draw(from, to, by);
    }

    private StateDiagram draw(Object from, Object to, Object by) {
        reached.add(to.toString());
        steps.computeIfAbsent(from + " --> " + to, step -> new LinkedHashSet<>())
                .add(by.toString());
        return this;
    }

    /** Compares it with the picture that is kept. To draw that again, delete the file and run the test. */
    public void isKeptAs(String name) throws IOException {
        var picture = Path.of("docs/diagrams", name + ".mmd");
        if (!Files.exists(picture)) {
            Files.createDirectories(picture.getParent());
            Files.writeString(picture, text());
        }
        assertThat(Files.readString(picture)).isEqualTo(text());
    }

    /** What is reached and never left again is an end. */
    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add("stateDiagram-v2");
        steps.forEach((step, by) -> lines.add("    " + step + ": " + String.join(", ", by)));
        reached.stream().filter(state -> !left.contains(state)).forEach(end -> lines.add("    " + end + " --> [*]"));
        return String.join("\n", lines) + "\n";
    }
}
