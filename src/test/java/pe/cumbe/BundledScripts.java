package pe.cumbe;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A program of the browser that is served is the one whose source is here; nothing is built when the portal is. */
abstract class BundledScripts {

    private final Path source;
    private final Path bundle;
    private final int heaviest;

    /** @param heaviest in bytes on the line: what a telephone can wait for, once, since it never changes from then on */
    BundledScripts(String source, String bundle, int heaviest) {
        this.source = Path.of(source);
        this.bundle = Path.of("src/main/webapp/resources/js", bundle);
        this.heaviest = heaviest;
    }

    /** What it must not hold, since it would fetch or run something from elsewhere. */
    abstract String[] forbidden();

    @Test
    void it_names_the_versions_of_its_parts_and_so_do_the_lock_and_the_notices() throws IOException {
        var parts = json("package.json").getJsonObject("dependencies");
        var locked = json("package-lock.json").getJsonObject("packages");
        var notices = Files.readString(Path.of("docs/third-party-notices.md"));
        var named = parts.keySet().stream()
                .map(name -> name + " " + parts.getString(name))
                .collect(Collectors.joining(", "));

        assertThat(Files.readAllLines(bundle).get(0)).endsWith("Inside (MIT): " + named + " */");
        for (var name : parts.keySet()) {
            var lock = locked.getJsonObject("node_modules/" + name);
            assertThat(lock.getString("version")).as(name).isEqualTo(parts.getString(name));
            assertThat(lock.getString("license")).as(name).isEqualTo("MIT");
            assertThat(notices).contains("`" + name + "` | " + parts.getString(name) + " | MIT");
        }
    }

    @Test
    void its_lock_tells_no_place_to_fetch_from() throws IOException {
        assertThat(Files.readString(source.resolve("package-lock.json"))).doesNotContain("\"resolved\"");
    }

    @Test
    void it_is_light_and_fetches_nothing_from_elsewhere() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(bundle));
        }
        assertThat(packed.size()).isLessThan(heaviest);
        assertThat(Files.readString(bundle)).doesNotContain(forbidden());
    }

    private JsonObject json(String name) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(source.resolve(name)))) {
            return reader.readObject();
        }
    }
}
