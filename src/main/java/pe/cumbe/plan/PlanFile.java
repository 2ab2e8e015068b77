package pe.cumbe.plan;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a plan from the form of content/plan. One that lacks a part is a fault of the content and says which. */
final class PlanFile {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private PlanFile() {}

    static PlanBook read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var json = reader.readObject();
            var measured = new HashMap<String, JsonObject>();
            json.getJsonArray("derived")
                    .getValuesAs(JsonObject.class)
                    .forEach(row -> measured.put(row.getString("id"), row));
            return new PlanBook(
                    json.getString("code"),
                    json.getString("title"),
                    json.getString("mark"),
                    json.getString("approvedBy"),
                    day(json, "approvedOn"),
                    rows(json, "objectives", PlanFile::objective),
                    rows(json, "strategies", PlanFile::strategy),
                    rows(json, "actions", PlanFile::action),
                    rows(json, "indicators", row -> indicator(row, measured)));
        }
    }

    private static PlanBook.Objective objective(JsonObject row) {
        return new PlanBook.Objective(
                row.getInt("number"), row.getString("name"), row.getString("goal"), day(row, "deadline"));
    }

    private static PlanBook.Strategy strategy(JsonObject row) {
        return new PlanBook.Strategy(row.getString("code"), row.getInt("objective"), row.getString("name"));
    }

    private static PlanBook.PlannedAction action(JsonObject row) {
        return new PlanBook.PlannedAction(row.getString("code"), row.getString("strategy"), row.getString("text"));
    }

    private static Indicator indicator(JsonObject row, Map<String, JsonObject> measured) {
        var how = measured.getOrDefault(row.getString("id"), JsonObject.EMPTY_JSON_OBJECT);
        return new Indicator(
                row.getString("id"),
                row.getString("action"),
                row.getString("goal"),
                row.getString("indicator"),
                day(row, "deadline"),
                !row.getBoolean("noPrintedDeadline", false),
                row.getString("responsible"),
                number(how, "target"),
                how.getString("unit", ""),
                how.getString("counter", null));
    }

    private static <T> List<T> rows(JsonObject json, String key, Function<JsonObject, T> read) {
        return json.getJsonArray(key).getValuesAs(JsonObject.class).stream()
                .map(read)
                .toList();
    }

    private static LocalDate day(JsonObject row, String key) {
        return LocalDate.parse(row.getString(key));
    }

    private static @Nullable BigDecimal number(JsonObject row, String key) {
        var text = row.containsKey(key) && !row.isNull(key) ? row.getString(key) : "";
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}
