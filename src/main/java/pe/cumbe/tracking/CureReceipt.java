package pe.cumbe.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.casefile.FiledDocument;

/**
 * What the person sees after completing a case or answering.
 *
 * @param answerBy the new day of answer; null where none is promised
 * @param term how long the office has, where that is promised
 */
public record CureReceipt(
        CaseNumber number, Instant at, @Nullable LocalDate answerBy, TermLength term, List<FiledDocument> files) {}
