package pe.cumbe.calendar;

import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.LegalTerm;

/**
 * A term that a law fixes for everybody, with where it is written. A procedure's own term is not here: it is in its sheet.
 *
 * @param subject what it is about: the procedure in general, notices, appeals
 * @param length null where the procedure's own sheet says how long
 * @param additional what is counted after the length has passed, if anything
 * @param maximum the most it can last with its extension, in the unit of the length
 * @param extension what it can be extended by, in the unit of the length
 * @param addsTravelTime whether the distance from the person's home is added
 */
@LegalTerm("plazo legal")
public record StatutoryTerm(
        TermCode code,
        String subject,
        String name,
        StatutoryTermKind kind,
        @Nullable TermLength length,
        @Nullable TermLength additional,
        @Nullable Integer maximum,
        @Nullable Integer extension,
        boolean addsTravelTime,
        @Nullable String countedFrom,
        @Nullable String effect,
        String source,
        Confidence confidence,
        @Nullable String note) {}
