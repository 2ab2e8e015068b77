package pe.cumbe.portalcopy;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;

/**
 * What a copy says of itself: {@code manifiesto.json}.
 *
 * @param name of the dependency, for whoever opens it
 * @param entries every other file in it, by its path
 */
record CopyManifest(AgencyCode agency, String name, Instant madeAt, Map<String, Entry> entries) {

    static final String PATH = "manifiesto.json";
    static final String FORMAT = "cumbe-portal";

    /** Of the format. Whoever changes what a copy means writes the next one here, and says how the older ones are read. */
    static final int VERSION = 1;

    CopyManifest {
        entries = Map.copyOf(entries);
    }

    /**
     * A file in the copy.
     *
     * @param fileName how people call it; empty for rows
     */
    record Entry(String sha256, long size, String fileName) {}

    byte[] write() {
        var list = Json.createObjectBuilder();
        entries.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            var one = Json.createObjectBuilder()
                    .add("sha256", entry.getValue().sha256())
                    .add("bytes", entry.getValue().size());
            if (!entry.getValue().fileName().isEmpty()) {
                one.add("nombre", entry.getValue().fileName());
            }
            list.add(entry.getKey(), one);
        });
        return Json.createObjectBuilder()
                .add("formato", FORMAT)
                .add("version", VERSION)
                .add("dependencia", agency.value())
                .add("nombre", name)
                .add("hecha", madeAt.toString())
                .add("archivos", list)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    static CopyManifest read(byte[] bytes) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            var json = reader.readObject();
            if (!json.getString("formato", "").equals(FORMAT)) {
                throw new Rejected(CopyReason.NOT_A_COPY);
            }
            if (json.getInt("version") != VERSION) {
                throw new Rejected(CopyReason.UNKNOWN_VERSION);
            }
            var entries = new LinkedHashMap<String, Entry>();
            json.getJsonObject("archivos").forEach((path, value) -> entries.put(path, entry(value.asJsonObject())));
            return new CopyManifest(
                    new AgencyCode(json.getString("dependencia")),
                    json.getString("nombre"),
                    Instant.parse(json.getString("hecha")),
                    entries);
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | IllegalArgumentException
                | java.time.DateTimeException unreadable) {
            throw new Rejected(CopyReason.NOT_A_COPY);
        }
    }

    private static Entry entry(JsonObject json) {
        return new Entry(
                json.getString("sha256"), json.getJsonNumber("bytes").longValueExact(), json.getString("nombre", ""));
    }
}
