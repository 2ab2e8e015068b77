package pe.cumbe.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.casefile.CaseFile.Moved;

/** What the law does to a case when a term passed and nobody acted: lapse, silence, a firm answer. */
final class ClosingByLaw {

    private static final Set<CaseStatus> UNTOUCHED =
            EnumSet.of(CaseStatus.FILED, CaseStatus.CURED, CaseStatus.REFERRED);

    private final CaseFile caseFile;
    private final Stamp stamp;

    ClosingByLaw(CaseFile caseFile, Stamp stamp) {
        this.caseFile = caseFile;
        this.stamp = stamp;
    }

    /** What is closed on that day, if anything; one thing at a time. */
    Optional<Moved> by(LocalDate day) {
        if (caseFile.status == CaseStatus.OBSERVED && isAfter(day, caseFile.personBy())) {
            return Optional.of(lapse());
        }
        if (caseFile.status == CaseStatus.NOTIFIED && isAfter(day, caseFile.appealBy())) {
            return Optional.of(becomeFinal());
        }
        if (isApprovedUnseen(day)) {
            return Optional.of(caseFile.approveAutomatically(stamp));
        }
        return caseFile.clock.isSilentOn(day) && mayFallSilent() ? Optional.of(fallSilent()) : Optional.empty();
    }

    /** Not completed in time: it counts as never filed, and the fee goes back. */
    private Moved lapse() {
        caseFile.become(CaseStatus.NOT_FILED);
        caseFile.clock.end();
        return note(MovementKind.NOT_FILED, null);
    }

    private Moved becomeFinal() {
        caseFile.become(CaseStatus.FINAL);
        caseFile.clock.end();
        return note(MovementKind.BECAME_FINAL, caseFile.due());
    }

    /** Complete, of automatic approval, and reception let its two days pass. */
    private boolean isApprovedUnseen(LocalDate day) {
        return caseFile.terms.isAutomatic()
                && caseFile.status.canBecome(CaseStatus.AUTOMATICALLY_APPROVED)
                && (caseFile.missing.isEmpty() || caseFile.status == CaseStatus.CURED)
                && isAfter(day, caseFile.reviewBy());
    }

    private boolean mayFallSilent() {
        return caseFile.status.canBecome(silenceStatus()) || UNTOUCHED.contains(caseFile.status);
    }

    private CaseStatus silenceStatus() {
        return caseFile.terms.silence() == AdministrativeSilence.POSITIVE
                ? CaseStatus.DEEMED_APPROVED
                : CaseStatus.NEGATIVE_SILENCE;
    }

    /** Silence took effect. What nobody had referred or begun to study counts as under evaluation all the same. */
    private Moved fallSilent() {
        if (caseFile.status.canBecome(CaseStatus.REFERRED)) {
            caseFile.become(CaseStatus.REFERRED);
            note(MovementKind.REFERRED, caseFile.due());
        }
        if (caseFile.status == CaseStatus.REFERRED) {
            caseFile.startEvaluation(stamp);
        }
        caseFile.become(silenceStatus());
        var approved = caseFile.status == CaseStatus.DEEMED_APPROVED;
        caseFile.clock.fallSilent(!approved);
        return note(approved ? MovementKind.DEEMED_APPROVED : MovementKind.NEGATIVE_SILENCE, caseFile.due());
    }

    private Moved note(MovementKind kind, @Nullable LocalDate dueBefore) {
        return caseFile.note(kind, stamp, dueBefore, null, null);
    }

    private static boolean isAfter(LocalDate day, Optional<LocalDate> last) {
        return last.filter(day::isAfter).isPresent();
    }
}
