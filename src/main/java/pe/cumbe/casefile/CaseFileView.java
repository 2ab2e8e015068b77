package pe.cumbe.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.NoticeAddress;

/**
 * A case, as an officer sees it.
 *
 * @param version to be handed back with whatever is done
 * @param agency the dependency it was addressed to
 * @param heldBy the one that has it now
 * @param acts what this officer may do with it now; a button for each and no other
 * @param daysLeft working days until {@code nextBy}; negative when late
 */
public record CaseFileView(
        CaseNumber number,
        long version,
        AgencyCode agency,
        AgencyCode heldBy,
        String office,
        CaseStatus status,
        boolean admitted,
        String title,
        String procedureCode,
        CaseTerms terms,
        SubmissionChannel channel,
        @Nullable KioskFiling kiosk,
        Instant filedAt,
        Applicant applicant,
        NoticeAddress notices,
        String request,
        List<CaseAnswer> answers,
        List<String> missing,
        List<FiledDocument> files,
        List<MovementView> movements,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate personBy,
        @Nullable LocalDate silenceFrom,
        @Nullable LocalDate nextBy,
        @Nullable Integer daysLeft,
        @Nullable String draftResolution,
        @Nullable Resolution resolution,
        boolean keyPending,
        boolean demo,
        Set<CaseAct> acts) {

    public boolean may(CaseAct act) {
        return acts.contains(act);
    }
}
