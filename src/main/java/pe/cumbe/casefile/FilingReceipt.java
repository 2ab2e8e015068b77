package pe.cumbe.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.TrackingCode;
import pe.cumbe.shared.LegalTerm;

/**
 * Constancia de presentación: it was handed in, nobody has looked yet. Asking again for the same submission gives the
 * same receipt.
 *
 * @param key the person's key; null at a kiosk (the office issues it on seeing the document) and after another was issued
 * @param provisionalCode on the slip of a kiosk: opens the case to read, until the office issues the key
 * @param firstDay the first working day that counts
 * @param reviewBy until when reception looks at it and gives the cargo de recepción
 * @param answerBy null where nobody confirmed the term: no date is promised
 * @param holidays the holidays between the first day and the answer that are not counted
 */
@LegalTerm("constancia de presentación")
public record FilingReceipt(
        CaseNumber number,
        @Nullable TrackingCode key,
        @Nullable TrackingCode provisionalCode,
        AgencyCode agency,
        String title,
        String procedureCode,
        SubmissionChannel channel,
        @Nullable String kiosk,
        Instant filedAt,
        Applicant applicant,
        LocalDate firstDay,
        LocalDate reviewBy,
        @Nullable LocalDate answerBy,
        CaseTerms terms,
        List<LocalDate> holidays,
        List<FiledDocument> files,
        List<String> missing,
        @Nullable Integer folios) {

    public FilingReceipt {
        holidays = List.copyOf(holidays);
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    /** The date of answer, where there is one to promise. */
    public Optional<LocalDate> promised() {
        return Optional.ofNullable(answerBy);
    }
}
