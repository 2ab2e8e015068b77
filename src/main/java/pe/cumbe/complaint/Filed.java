package pe.cumbe.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.nationalbook.ComplaintMotive;

/** What a complaint is born with. The complainant is null for whoever is kept apart or stays unnamed. */
record Filed(
        ComplaintNumber number,
        SubmissionId submission,
        KeySeal seal,
        ComplaintKind kind,
        @Nullable ComplaintMotive motive,
        AgencyCode agency,
        AgencyCode heldBy,
        String what,
        @Nullable String caseNumber,
        @Nullable Complainant person,
        AnswerChannel channel,
        List<ComplaintFile> files) {

    Filed {
        files = List.copyOf(files);
    }
}
