package pe.cumbe.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import pe.cumbe.shared.Confidence;

/** The terms of the law as the first-day content has them. */
public final class LawfulTerms {

    private final Map<String, TermLength> lengths = new HashMap<>();
    private final Map<String, Integer> extensions = new HashMap<>();

    private LawfulTerms() {}

    public static LawfulTerms ofTheContent() {
        var terms = new LawfulTerms();
        try {
            for (var row : new ObjectMapper()
                    .readTree(Path.of("content/calendar/terms.json").toFile())
                    .get("rows")) {
                var code = row.get("code").asText();
                if (row.hasNonNull("amount")) {
                    terms.lengths.put(
                            code,
                            new TermLength(
                                    row.get("amount").asInt(),
                                    TermUnit.valueOf(row.get("unit").asText())));
                }
                if (row.hasNonNull("extension")) {
                    terms.extensions.put(code, row.get("extension").asInt());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    public TermLength length(TermCode code) {
        var found = lengths.get(code.value());
        if (found == null) {
            throw new IllegalStateException("no term " + code);
        }
        return found;
    }

    /** The term with its extension, where it has one. */
    public StatutoryTerm term(TermCode code) {
        return new StatutoryTerm(
                code,
                "prueba",
                code.value(),
                StatutoryTermKind.TERM,
                length(code),
                null,
                null,
                extensions.get(code.value()),
                false,
                null,
                null,
                "prueba",
                Confidence.CONFIRMED,
                null);
    }
}
