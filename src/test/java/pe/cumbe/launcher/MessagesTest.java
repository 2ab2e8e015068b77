package pe.cumbe.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern KEY =
            Pattern.compile("(?:say|done|Stop|line|count)\\(\\s*(?:since,\\s*|begun,\\s*)?\"([a-z.-]+)\"");

    @Test
    void every_text_used_exists_and_every_text_that_exists_is_used() throws IOException {
        var used = new TreeSet<String>();
        for (var source : sources()) {
            used.addAll(
                    KEY.matcher(source).results().map(found -> found.group(1)).toList());
        }
        for (var command : Command.values()) {
            used.add("options.operands." + command.word());
        }
        used.remove("options.operands.");

        assertThat(new TreeSet<>(
                        ResourceBundle.getBundle("pe.cumbe.launcher.messages").keySet()))
                .isEqualTo(used);
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/pe/cumbe/launcher"))) {
            for (var file : files.toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }
}
