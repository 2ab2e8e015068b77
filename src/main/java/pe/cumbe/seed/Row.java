package pe.cumbe.seed;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Confidence;

/** Reads the values of one row of content, where absent and null mean the same. */
record Row(JsonObject json) {

    String text(String key) {
        return json.getString(key);
    }

    @Nullable String optional(String key) {
        return isNull(key) ? null : json.getString(key);
    }

    boolean flag(String key) {
        return json.getBoolean(key, false);
    }

    @Nullable Integer number(String key) {
        return isNull(key) ? null : Integer.valueOf(json.getInt(key));
    }

    Confidence confidence(String key) {
        return Confidence.valueOf(text(key).toUpperCase(Locale.ROOT));
    }

    boolean isNull(String key) {
        return !json.containsKey(key) || json.get(key) == JsonValue.NULL;
    }
}
