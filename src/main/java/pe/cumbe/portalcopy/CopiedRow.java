package pe.cumbe.portalcopy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** A row of a copy: names and values, one object of JSON a line. What a row lacks is null or empty. */
public final class CopiedRow {

    private final JsonObject json;

    private CopiedRow(JsonObject json) {
        this.json = json;
    }

    /** What {@link #toString} wrote. */
    public static CopiedRow read(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return new CopiedRow(reader.readObject());
        }
    }

    /** Begins a row of that type. */
    public static Writing of(String type) {
        return new Writing(Json.createObjectBuilder().add("tipo", type));
    }

    public String type() {
        return text("tipo");
    }

    /** Empty where there is none. */
    public String text(String name) {
        return json.getString(name, "");
    }

    public @Nullable String optional(String name) {
        return has(name) ? json.getString(name) : null;
    }

    public boolean has(String name) {
        return json.containsKey(name);
    }

    public long number(String name) {
        return json.getJsonNumber(name).longValueExact();
    }

    public int small(String name) {
        return json.getJsonNumber(name).intValueExact();
    }

    public @Nullable Integer optionalSmall(String name) {
        return has(name) ? small(name) : null;
    }

    public boolean flag(String name) {
        return json.getBoolean(name, false);
    }

    public Instant instant(String name) {
        return Instant.parse(json.getString(name));
    }

    public @Nullable Instant optionalInstant(String name) {
        return has(name) ? instant(name) : null;
    }

    public LocalDate day(String name) {
        return LocalDate.parse(json.getString(name));
    }

    public @Nullable LocalDate optionalDay(String name) {
        return has(name) ? day(name) : null;
    }

    public @Nullable LocalTime optionalHour(String name) {
        return has(name) ? LocalTime.parse(json.getString(name)) : null;
    }

    public JsonArray list(String name) {
        return json.getJsonArray(name);
    }

    @Override
    public String toString() {
        return json.toString();
    }

    /** A row on its way into a copy; what is null is left out. */
    public static final class Writing {

        private final JsonObjectBuilder json;

        private Writing(JsonObjectBuilder json) {
            this.json = json;
        }

        public Writing with(String name, @Nullable Object value) {
            if (value instanceof Boolean flag) {
                json.add(name, flag.booleanValue());
            } else if (value instanceof Number number) {
                json.add(name, number.longValue());
            } else if (value instanceof CharSequence || value instanceof Enum || value instanceof Temporal) {
                text(name, value.toString());
            } else if (value != null) {
                throw new IllegalArgumentException("a copy has no " + value.getClass());
            }
            return this;
        }

        private void text(String name, String value) {
            if (!value.isEmpty()) {
                json.add(name, value);
            }
        }

        public Writing with(String name, JsonArray list) {
            json.add(name, list);
            return this;
        }

        CopiedRow done() {
            return new CopiedRow(json.build());
        }
    }
}
