package pe.cumbe.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.filing.TrackingCode;

/**
 * Constancia of a complaint: it was handed in. Asking again for the same submission gives the same one.
 *
 * @param decidedBy who answers; another than the dependency where it goes to the superior
 * @param confirmed whether somebody confirmed the term
 * @param collectBy until when the answer waits at the office at least; null when it is read on the page
 * @param caseNumber of a queja; null otherwise
 */
public record ComplaintReceipt(
        ComplaintNumber number,
        TrackingCode key,
        ComplaintKind kind,
        AgencyCode agency,
        AgencyCode decidedBy,
        Instant filedAt,
        LocalDate dueOn,
        TermLength term,
        boolean confirmed,
        @Nullable LocalDate collectBy,
        @Nullable String caseNumber,
        String what,
        boolean unnamed,
        List<ComplaintFile> files) {

    public ComplaintReceipt {
        files = List.copyOf(files);
    }
}
