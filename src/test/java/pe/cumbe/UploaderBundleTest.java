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

/** What the portal serves to send files in pieces is what its source here makes; nothing is built when the portal is. */
class UploaderBundleTest {

    private static final Path SOURCE = Path.of("src/main/uploader");
    private static final Path BUNDLE = Path.of("src/main/webapp/resources/js/archivos.js");

    /** What a telephone in the field can wait for, once: immutable from then on. */
    private static final int HEAVIEST = 12_000;

    @Test
    void it_names_the_versions_of_its_parts_and_so_do_the_lock_and_the_notices() throws IOException {
        var parts = json("package.json").getJsonObject("dependencies");
        var locked = json("package-lock.json").getJsonObject("packages");
        var notices = Files.readString(Path.of("docs/third-party-notices.md"));
        var named = parts.keySet().stream()
                .map(name -> name + " " + parts.getString(name))
                .collect(Collectors.joining(", "));

        assertThat(Files.readAllLines(BUNDLE).get(0)).endsWith("Inside (MIT): " + named + " */");
        for (var name : parts.keySet()) {
            var lock = locked.getJsonObject("node_modules/" + name);
            assertThat(lock.getString("version")).as(name).isEqualTo(parts.getString(name));
            assertThat(lock.getString("license")).as(name).isEqualTo("MIT");
            assertThat(notices).contains("`" + name + "` | " + parts.getString(name) + " | MIT");
        }
    }

    @Test
    void its_lock_tells_no_place_to_fetch_from() throws IOException {
        assertThat(Files.readString(SOURCE.resolve("package-lock.json"))).doesNotContain("\"resolved\"");
    }

    @Test
    void it_is_light_and_names_no_other_place() throws IOException {
        var bundle = Files.readAllBytes(BUNDLE);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bundle);
        }
        assertThat(packed.size()).isLessThan(HEAVIEST);
        assertThat(Files.readString(BUNDLE)).doesNotContain("import(", "eval(", "http://", "https://");
    }

    private static JsonObject json(String name) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(SOURCE.resolve(name)))) {
            return reader.readObject();
        }
    }
}
