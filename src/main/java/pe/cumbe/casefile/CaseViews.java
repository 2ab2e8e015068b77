package pe.cumbe.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;

/** Writes what officers see of a case. */
final class CaseViews {

    private final CaseDays days;
    private final LocalDate today;

    CaseViews(CaseDays days, LocalDate today) {
        this.days = days;
        this.today = today;
    }

    CaseFileView view(CaseFile caseFile, Actor actor, AgencyCode viewer, boolean paralysed) {
        var nextBy = caseFile.nextBy().orElse(null);
        return new CaseFileView(
                caseFile.number(),
                caseFile.version(),
                caseFile.agency(),
                caseFile.heldBy(),
                caseFile.office(),
                caseFile.status(),
                caseFile.isAdmitted(),
                caseFile.subject().title(),
                caseFile.subject().code(),
                caseFile.terms(),
                caseFile.channel(),
                caseFile.kiosk().orElse(null),
                caseFile.filedAt(),
                caseFile.applicant(),
                caseFile.notices(),
                caseFile.request(),
                caseFile.answers(),
                caseFile.missing(),
                caseFile.files(),
                caseFile.movements().stream()
                        .map(movement -> line(caseFile, movement))
                        .toList(),
                caseFile.reviewBy().orElse(null),
                caseFile.dueOn().orElse(null),
                caseFile.personBy().orElse(null),
                caseFile.silenceFrom().orElse(null),
                nextBy,
                nextBy == null ? null : days.remaining(today, nextBy),
                caseFile.draftResolution().orElse(null),
                caseFile.resolution().orElse(null),
                caseFile.keys().isPending(),
                caseFile.isDemo(),
                acts(caseFile, actor, viewer, paralysed));
    }

    CaseQueueRow row(CaseFile caseFile, AgencyCode viewer) {
        var nextBy = caseFile.nextBy().orElse(null);
        return new CaseQueueRow(
                caseFile.number(),
                caseFile.subject().title(),
                caseFile.applicant().name(),
                caseFile.status(),
                caseFile.isAdmitted(),
                caseFile.channel(),
                caseFile.filedAt(),
                nextBy,
                nextBy == null ? null : days.remaining(today, nextBy),
                caseFile.heldBy(),
                caseFile.office(),
                caseFile.agency().equals(viewer) ? null : caseFile.agency(),
                caseFile.keys().isPending(),
                caseFile.isDemo());
    }

    private static MovementView line(CaseFile caseFile, Movement movement) {
        return new MovementView(
                movement.kind(),
                movement.at(),
                movement.actorName(),
                movement.role(),
                movement.agency(),
                movement.reason().orElse(null),
                movement.document().orElse(null),
                movement.status(),
                movement.dueBefore().orElse(null),
                movement.dueAfter().orElse(null),
                caseFile.filesOf(movement));
    }

    private Set<CaseAct> acts(CaseFile caseFile, Actor actor, AgencyCode viewer, boolean paralysed) {
        var acts = EnumSet.noneOf(CaseAct.class);
        if (caseFile.heldBy().equals(viewer)) {
            acts.addAll(next(caseFile, paralysed));
            if (!caseFile.status().isFinal()) {
                acts.add(CaseAct.REGISTER_PAYMENT);
            }
        }
        acts.add(CaseAct.ISSUE_KEY);
        acts.removeIf(act -> !actor.may(act.permission(), viewer));
        return acts;
    }

    private List<CaseAct> next(CaseFile caseFile, boolean paralysed) {
        return switch (caseFile.status()) {
            case FILED, CURED -> reception(caseFile);
            case OBSERVED -> List.of(CaseAct.REGISTER_WITHDRAWAL);
            case REFERRED -> List.of(CaseAct.REFER, CaseAct.START_EVALUATION, CaseAct.REGISTER_WITHDRAWAL);
            case UNDER_EVALUATION, INFORMATION_ANSWERED ->
                List.of(
                        CaseAct.REQUIRE_INFORMATION,
                        CaseAct.DRAFT_RESOLUTION,
                        CaseAct.RESOLVE,
                        CaseAct.REGISTER_WITHDRAWAL);
            case INFORMATION_REQUIRED ->
                paralysed
                        ? List.of(CaseAct.DECLARE_ABANDONED, CaseAct.REGISTER_WITHDRAWAL)
                        : List.of(CaseAct.REGISTER_WITHDRAWAL);
            case RESOLUTION_DRAFTED -> List.of(CaseAct.DRAFT_RESOLUTION, CaseAct.RESOLVE, CaseAct.REGISTER_WITHDRAWAL);
            case NEGATIVE_SILENCE ->
                List.of(
                        CaseAct.DRAFT_RESOLUTION,
                        CaseAct.RESOLVE,
                        CaseAct.REGISTER_APPEAL,
                        CaseAct.REGISTER_WITHDRAWAL);
            case RESOLVED -> List.of(CaseAct.NOTIFY, CaseAct.REGISTER_WITHDRAWAL);
            case NOTIFIED -> List.of(CaseAct.REGISTER_RECONSIDERATION, CaseAct.REGISTER_APPEAL);
            case RECONSIDERATION -> List.of(CaseAct.RESOLVE, CaseAct.REGISTER_WITHDRAWAL);
            case APPEALED -> List.of(CaseAct.DECIDE_APPEAL, CaseAct.REGISTER_WITHDRAWAL);
            case AUTOMATICALLY_APPROVED -> List.of(CaseAct.ISSUE_DOCUMENT);
            case DRAFT, NOT_FILED, ABANDONED, DOCUMENT_ISSUED, FINAL, DEEMED_APPROVED, EXHAUSTED, WITHDRAWN ->
                List.of();
        };
    }

    private List<CaseAct> reception(CaseFile caseFile) {
        if (caseFile.isAdmitted()) {
            return List.of(CaseAct.REFER, CaseAct.REGISTER_WITHDRAWAL);
        }
        var inTime = caseFile.reviewBy().filter(today::isAfter).isEmpty();
        return caseFile.status() == CaseStatus.FILED && inTime
                ? List.of(CaseAct.ADMIT, CaseAct.OBSERVE, CaseAct.REGISTER_WITHDRAWAL)
                : List.of(CaseAct.ADMIT, CaseAct.REGISTER_WITHDRAWAL);
    }
}
