package pe.cumbe.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.NoticeAddress;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Slug;

/**
 * What somebody hands in.
 *
 * @param agency the dependency it is addressed to
 * @param procedure the procedure; {@code escrito-libre} for a writing that is none
 * @param request what is asked, in the person's words
 * @param answers the other things the form asked, in order
 * @param files already stored, in order
 * @param missing requirements the person was warned about and filed without; it is filed all the same (R-MP-4)
 * @param kiosk what the operator recorded; null except at a kiosk
 * @param folios sheets handed in at the window; null except there
 */
public record SubmitRequest(
        SubmissionId submission,
        AgencyCode agency,
        Slug procedure,
        Applicant applicant,
        NoticeAddress notices,
        String request,
        List<CaseAnswer> answers,
        List<AttachmentId> files,
        List<String> missing,
        @Nullable KioskFiling kiosk,
        @Nullable Integer folios) {

    public SubmitRequest {
        answers = List.copyOf(answers);
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }
}
