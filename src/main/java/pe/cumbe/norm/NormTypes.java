package pe.cumbe.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of norm and the names of issuers, read once from {@code content/norms}. */
@ApplicationScoped
public class NormTypes {

    /** The type of what has none. */
    public static final String UNTYPED = "ST";

    private static final Set<String> BY_CONGRESS = Set.of("LEY", "LO", "LRC", "RL", "RCCD", "RCR");
    private static final Set<String> BY_EXECUTIVE = Set.of("DLEG", "DL", "DU");
    private static final Set<String> USUALLY_BY_EXECUTIVE = Set.of("DS", "DSE", "RS");

    private static final Set<String> PERPETUAL = Set.of("LEY", "LO", "LRC", "RL", "DLEG", "DL");

    private final Map<String, NormType> byCode = new LinkedHashMap<>();
    private final Map<String, NormType> bySlug = new LinkedHashMap<>();
    private final Map<String, NormType> byRank = new LinkedHashMap<>();
    private final Map<String, String> issuers = new LinkedHashMap<>();

    /** Reads the content; a broken file stops the start. */
    public NormTypes() {
        for (var value : read("/content/norms/types.json").getJsonArray("rows")) {
            var type = type(value.asJsonObject());
            byCode.put(type.code(), type);
            bySlug.put(type.slug(), type);
            type.ranks().forEach(rank -> byRank.put(rank, type));
        }
        for (var value : read("/content/norms/issuers.json").getJsonArray("rows")) {
            var row = value.asJsonObject();
            issuers.put(row.getString("code"), row.getString("name"));
        }
    }

    public List<NormType> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<NormType> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<NormType> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The type a source of JSON lines means by its rank. */
    public Optional<NormType> byRank(String rank) {
        return Optional.ofNullable(byRank.get(rank));
    }

    public NormType untyped() {
        return Objects.requireNonNull(byCode.get(UNTYPED));
    }

    /** The name of a type for a person; the code itself where the content no longer has it. */
    public String nameOf(String code) {
        var type = byCode.get(code);
        return type == null ? code : type.name();
    }

    /** Whether the type is numbered without years, as laws are: «Ley N.° 27806». */
    public boolean numbersOnePerpetualSeries(String code) {
        return PERPETUAL.contains(code);
    }

    /** The name of an issuer for a person: the content's, else its siglas as in the number. */
    public String issuerName(String issuer) {
        var name = issuers.get(issuer);
        return name == null ? issuer.toUpperCase(Locale.ROOT) : name;
    }

    private static NormType type(JsonObject row) {
        var code = row.getString("code");
        var issuer = row.isNull("issuer") ? null : row.getString("issuer");
        return new NormType(
                code,
                row.getString("slug"),
                row.getString("name"),
                row.getString("heading", row.getString("name")),
                row.getString("level"),
                strings(row, "ranks"),
                strings(row, "identifierPrefixes"),
                issuer,
                issuerSlug(code),
                BY_CONGRESS.contains(code) || BY_EXECUTIVE.contains(code));
    }

    private static @Nullable String issuerSlug(String code) {
        if (BY_CONGRESS.contains(code)) {
            return "congreso";
        }
        if (BY_EXECUTIVE.contains(code) || USUALLY_BY_EXECUTIVE.contains(code)) {
            return "ejecutivo";
        }
        return code.startsWith("R-") ? code.substring(2).toLowerCase(Locale.ROOT) : null;
    }

    private static List<String> strings(JsonObject row, String name) {
        var all = new ArrayList<String>();
        for (var value : row.getJsonArray(name)) {
            all.add(((JsonString) value).getString());
        }
        return all;
    }

    private static JsonObject read(String resource) {
        try (InputStream in = NormTypes.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the content lacks " + resource);
            }
            try (var reader = Json.createReader(in)) {
                return reader.readObject();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
