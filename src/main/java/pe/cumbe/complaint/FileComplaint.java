package pe.cumbe.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.nationalbook.ComplaintMotive;

/**
 * What somebody files.
 *
 * @param motive null where the kind asks for none
 * @param anonymous whether whoever files chose to stay unnamed; then nothing of the person is kept
 * @param email empty, or where the person authorises to be told
 * @param channel where the answer is wanted
 * @param caseNumber the case a queja is about; empty for the others
 * @param files already stored
 * @param proof number and key of a late case, which say who files; null otherwise
 */
public record FileComplaint(
        SubmissionId submission,
        ComplaintKind kind,
        @Nullable ComplaintMotive motive,
        AgencyCode agency,
        String what,
        boolean anonymous,
        String name,
        String document,
        String email,
        AnswerChannel channel,
        String caseNumber,
        List<AttachmentId> files,
        @Nullable CaseProof proof) {

    public FileComplaint {
        files = List.copyOf(files);
    }

    /** One whose answer is read on the page of tracking. */
    public FileComplaint(
            SubmissionId submission,
            ComplaintKind kind,
            @Nullable ComplaintMotive motive,
            AgencyCode agency,
            String what,
            boolean anonymous,
            String name,
            String document,
            String email,
            String caseNumber,
            List<AttachmentId> files,
            @Nullable CaseProof proof) {
        this(
                submission,
                kind,
                motive,
                agency,
                what,
                anonymous,
                name,
                document,
                email,
                AnswerChannel.PAGE,
                caseNumber,
                files,
                proof);
    }

    /** The same, whose answer waits at the office. */
    public FileComplaint collectedAtTheOffice() {
        return new FileComplaint(
                submission,
                kind,
                motive,
                agency,
                what,
                anonymous,
                name,
                document,
                email,
                AnswerChannel.OFFICE,
                caseNumber,
                files,
                proof);
    }

    /** What is on the receipt of a case. */
    public record CaseProof(String number, String key) {

        @Override
        public String toString() {
            return "CaseProof";
        }
    }

    @Override
    public String toString() {
        return "FileComplaint";
    }
}
