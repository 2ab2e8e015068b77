package pe.cumbe.complaint;

import org.jspecify.annotations.Nullable;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.shared.Confidence;

/**
 * What the law says of a kind, as data.
 *
 * @param answer the term to answer or decide
 * @param evaluation the term to see whose it is; null where the law gives none
 * @param notice the term to tell the person, once it is decided
 * @param collection the term in which an answer is collected at the office; null where it is not offered
 * @param mayBeAnonymous whether whoever files may stay unnamed
 */
public record KindRule(
        ComplaintKind kind,
        TermCode answer,
        @Nullable TermCode evaluation,
        TermCode notice,
        @Nullable TermCode collection,
        boolean mayBeAnonymous,
        String source,
        Confidence confidence,
        @Nullable String note) {}
