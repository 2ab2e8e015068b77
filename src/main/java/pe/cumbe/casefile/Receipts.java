package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.TrackingCode;
import pe.cumbe.filing.TrackingKeys;

/** Writes the two receipts of a case from what the case keeps, so that they come out the same however often. */
@ApplicationScoped
public class Receipts {

    private final Neighbours neighbours;
    private final TrackingKeys keys;

    @Inject
    public Receipts(Neighbours neighbours, TrackingKeys keys) {
        this.neighbours = neighbours;
        this.keys = keys;
    }

    /** The constancia, for whoever holds the submission id: with the key it was given, while that key works. */
    public FilingReceipt filing(CaseFile caseFile) {
        var first = keys.key(caseFile.submission(), 1);
        var shown = caseFile.channel() != SubmissionChannel.KIOSK
                && opens(caseFile.keys().seal(), caseFile, first);
        return filing(caseFile, shown ? first : null);
    }

    /** The constancia, for whoever typed the key. */
    public FilingReceipt filing(CaseFile caseFile, @Nullable TrackingCode key) {
        var days = neighbours.days(caseFile.agency());
        var slip = keys.provisional(caseFile.submission());
        var filedOn = caseFile.filedOn();
        var promised = caseFile.terms().promiseADate();
        return new FilingReceipt(
                caseFile.number(),
                key,
                opens(caseFile.keys().provisional(), caseFile, slip) ? slip : null,
                caseFile.agency(),
                caseFile.subject().title(),
                caseFile.subject().code(),
                caseFile.channel(),
                caseFile.kiosk().map(KioskFiling::kiosk).orElse(null),
                caseFile.filedAt(),
                caseFile.applicant(),
                days.firstDay(filedOn),
                days.review(filedOn),
                promised ? days.answer(filedOn, caseFile.terms()) : null,
                caseFile.terms(),
                promised ? days.holidays(filedOn, caseFile.terms()) : List.of(),
                caseFile.filesOf(caseFile.movements().get(0)),
                caseFile.missing(),
                caseFile.folios().orElse(null));
    }

    /** The cargo, once reception has issued it. */
    public Optional<ReceptionReceipt> reception(CaseFile caseFile) {
        return caseFile.movements().stream()
                .filter(movement -> movement.kind() == MovementKind.ADMITTED)
                .findFirst()
                .map(admission -> reception(caseFile, admission));
    }

    private ReceptionReceipt reception(CaseFile caseFile, Movement admission) {
        LocalDate answerBy = admission.dueAfter().orElse(null);
        return new ReceptionReceipt(
                caseFile.number(),
                admission.agency(),
                caseFile.subject().title(),
                caseFile.subject().code(),
                caseFile.channel(),
                caseFile.filedAt(),
                admission.at(),
                admission.actorName(),
                caseFile.applicant(),
                answerBy,
                caseFile.terms(),
                answerBy == null
                        ? List.of()
                        : neighbours.days(caseFile.agency()).holidays(caseFile.countedFrom(), caseFile.terms()),
                filesUpTo(caseFile, admission),
                caseFile.folios().orElse(null));
    }

    private static List<FiledDocument> filesUpTo(CaseFile caseFile, Movement last) {
        return caseFile.movements().stream()
                .filter(movement -> movement.position() <= last.position())
                .flatMap(movement -> caseFile.filesOf(movement).stream())
                .toList();
    }

    private boolean opens(Optional<KeySeal> seal, CaseFile caseFile, TrackingCode code) {
        return seal.filter(keys.seal(caseFile.number().value(), code)::equals).isPresent();
    }
}
