package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The files of {@code content/} as they travel inside the application. */
@ApplicationScoped
public class ContentFiles {

    /** The whole file, as in {@code agencies/agencies.json}. */
    public JsonObject read(String file) {
        try (InputStream stream = Objects.requireNonNull(
                        ContentFiles.class.getClassLoader().getResourceAsStream("content/" + file),
                        () -> "no content file " + file);
                var reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a file. */
    public List<JsonObject> rows(String file) {
        return read(file).getJsonArray("rows").getValuesAs(JsonObject.class);
    }
}
