package pe.cumbe.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.casefile.AdministrativeSilence;
import pe.cumbe.casefile.CaseFile;
import pe.cumbe.casefile.CaseStatus;
import pe.cumbe.casefile.Movement;
import pe.cumbe.casefile.MovementKind;
import pe.cumbe.casefile.Outcome;
import pe.cumbe.casefile.Resolution;
import pe.cumbe.casefile.Stamp;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.tracking.TrackingView.DateKind;
import pe.cumbe.tracking.TrackingView.DateLine;
import pe.cumbe.tracking.TrackingView.Event;
import pe.cumbe.tracking.TrackingView.NextStep;
import pe.cumbe.tracking.TrackingView.Todo;
import pe.cumbe.tracking.TrackingView.TodoKind;

/** Writes what the person reads of a case, as it stands on a day. A decision is not told before it is notified. */
public final class TrackingViews {

    private final Stamp now;
    private final LocalDate today;

    public TrackingViews(Stamp now) {
        this.now = now;
        this.today = now.today();
    }

    /** The case as the person sees it; officers preview the same. */
    public TrackingView view(CaseFile caseFile, boolean readOnly) {
        return new TrackingView(
                caseFile.number(),
                caseFile.version(),
                readOnly,
                caseFile.subject().title(),
                todo(caseFile),
                PublicStatus.of(caseFile.status()),
                caseFile.heldBy(),
                caseFile.office(),
                date(caseFile),
                events(caseFile),
                next(caseFile.status()),
                outcome(caseFile),
                caseFile.appealBy().filter(day -> !today.isAfter(day)).orElse(null),
                caseFile.isAdmitted(),
                !readOnly && caseFile.status().canBecome(CaseStatus.WITHDRAWN),
                caseFile.isDemo());
    }

    private @Nullable Todo todo(CaseFile caseFile) {
        var until = caseFile.personBy();
        if (until.isEmpty() || !caseFile.status().waitsForThePerson()) {
            return null;
        }
        var kind = caseFile.status() == CaseStatus.OBSERVED ? TodoKind.COMPLETE : TodoKind.ANSWER;
        return new Todo(kind, lastReason(caseFile), until.get(), now.days().remaining(today, until.get()));
    }

    private static String lastReason(CaseFile caseFile) {
        var movements = caseFile.movements();
        for (int i = movements.size() - 1; i >= 0; i--) {
            var kind = movements.get(i).kind();
            if (kind == MovementKind.OBSERVED || kind == MovementKind.INFORMATION_REQUIRED) {
                return movements.get(i).reason().orElse("");
            }
        }
        return "";
    }

    private DateLine date(CaseFile caseFile) {
        return switch (caseFile.status()) {
            case OBSERVED -> line(DateKind.STOPPED, null, caseFile);
            case DEEMED_APPROVED ->
                line(DateKind.APPROVED_BY_SILENCE, caseFile.silenceFrom().orElse(null), caseFile);
            case NEGATIVE_SILENCE -> line(DateKind.MAY_APPEAL, caseFile.dueOn().orElse(null), caseFile);
            case NOTIFIED, FINAL, EXHAUSTED -> line(DateKind.ANSWERED, decidedOn(caseFile), caseFile);
            case NOT_FILED, ABANDONED, WITHDRAWN, AUTOMATICALLY_APPROVED, DOCUMENT_ISSUED ->
                line(DateKind.NONE, null, caseFile);
            default -> running(caseFile);
        };
    }

    /** Silence holds from its day, also in the hours before the day is closed in the books. */
    private DateLine running(CaseFile caseFile) {
        var due = caseFile.dueOn();
        if (due.isEmpty()) {
            return line(
                    caseFile.terms().promiseADate() || caseFile.terms().isAutomatic()
                            ? DateKind.NONE
                            : DateKind.TO_CONFIRM,
                    null,
                    caseFile);
        }
        if (!today.isAfter(due.get())) {
            return line(DateKind.BY, due.get(), caseFile);
        }
        var silent = caseFile.silenceFrom().filter(day -> !today.isBefore(day)).isPresent();
        return silent && caseFile.terms().silence() == AdministrativeSilence.NEGATIVE
                ? line(DateKind.MAY_APPEAL, due.get(), caseFile)
                : line(DateKind.LATE, due.get(), caseFile);
    }

    private static DateLine line(DateKind kind, @Nullable LocalDate day, CaseFile caseFile) {
        return new DateLine(
                kind, day, caseFile.terms().promiseADate() ? caseFile.terms().length() : null);
    }

    private static @Nullable LocalDate decidedOn(CaseFile caseFile) {
        return caseFile.resolution()
                .map(Resolution::resolvedAt)
                .map(at -> LocalDate.ofInstant(at, OfficialClock.ZONE))
                .orElse(null);
    }

    private static @Nullable Outcome outcome(CaseFile caseFile) {
        return isTold(caseFile) ? caseFile.resolution().map(Resolution::outcome).orElse(null) : null;
    }

    /** From the notice on, the decision is the person's; in a reconsideration the first one already was. */
    private static boolean isTold(CaseFile caseFile) {
        if (caseFile.status() == CaseStatus.EXHAUSTED) {
            return true;
        }
        return caseFile.status() != CaseStatus.RESOLVED
                && caseFile.movements().stream().anyMatch(movement -> movement.kind() == MovementKind.NOTIFIED);
    }

    private static List<Event> events(CaseFile caseFile) {
        var lastNotice = caseFile.movements().stream()
                .filter(movement -> movement.kind() == MovementKind.NOTIFIED)
                .mapToInt(Movement::position)
                .max()
                .orElse(0);
        var events = new ArrayList<Event>();
        for (var movement : caseFile.movements()) {
            if (movement.kind().isForThePerson()) {
                events.add(event(caseFile, movement, movement.position() < lastNotice));
            }
        }
        Collections.reverse(events);
        return events;
    }

    private static Event event(CaseFile caseFile, Movement movement, boolean notified) {
        var hidden = movement.kind() == MovementKind.RESOLVED && !notified;
        return new Event(
                movement.kind(),
                movement.at(),
                movement.agency(),
                hidden ? null : movement.reason().orElse(null),
                hidden ? List.of() : caseFile.filesOf(movement));
    }

    private static List<NextStep> next(CaseStatus status) {
        return switch (status) {
            case FILED, OBSERVED, CURED ->
                List.of(NextStep.REVIEW, NextStep.EVALUATION, NextStep.RESOLUTION, NextStep.NOTICE);
            case REFERRED -> List.of(NextStep.EVALUATION, NextStep.RESOLUTION, NextStep.NOTICE);
            case UNDER_EVALUATION,
                    INFORMATION_REQUIRED,
                    INFORMATION_ANSWERED,
                    RESOLUTION_DRAFTED,
                    NEGATIVE_SILENCE,
                    RECONSIDERATION,
                    APPEALED -> List.of(NextStep.RESOLUTION, NextStep.NOTICE);
            case RESOLVED -> List.of(NextStep.NOTICE);
            case AUTOMATICALLY_APPROVED -> List.of(NextStep.DOCUMENT);
            default -> List.of();
        };
    }
}
