package pe.cumbe.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.Applicant;
import pe.cumbe.shared.LegalTerm;

/**
 * Cargo de recepción: reception looked and received it. It is another paper than the constancia, and no key is on it.
 *
 * @param receivedBy who looked, by name
 * @param answerBy null where no date is promised
 */
@LegalTerm("cargo de recepción")
public record ReceptionReceipt(
        CaseNumber number,
        AgencyCode agency,
        String title,
        String procedureCode,
        SubmissionChannel channel,
        Instant filedAt,
        Instant receivedAt,
        String receivedBy,
        Applicant applicant,
        @Nullable LocalDate answerBy,
        CaseTerms terms,
        List<LocalDate> holidays,
        List<FiledDocument> files,
        @Nullable Integer folios) {

    public ReceptionReceipt {
        holidays = List.copyOf(holidays);
        files = List.copyOf(files);
    }
}
