package pe.cumbe.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.TrackingCode;

/**
 * The constancia of a request for information. Sent again, the same submission gives the same one.
 *
 * @param firstDay the first working day that counts towards the answer that is promised
 * @param answerBy the last day of the answer that is promised
 */
public record AccessReceipt(
        AccessNumber number,
        TrackingCode key,
        AgencyCode agency,
        Instant filedAt,
        Applicant applicant,
        LocalDate firstDay,
        LocalDate answerBy,
        List<AccessDocument> files) {

    public AccessReceipt {
        files = List.copyOf(files);
    }
}
