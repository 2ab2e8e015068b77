package pe.cumbe.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.casefile.CaseFile;
import pe.cumbe.casefile.CaseFiles;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.casefile.CaseReason;
import pe.cumbe.casefile.DocumentKind;
import pe.cumbe.casefile.FiledDocument;
import pe.cumbe.casefile.FilingReceipt;
import pe.cumbe.casefile.Journal;
import pe.cumbe.casefile.Neighbours;
import pe.cumbe.casefile.Receipts;
import pe.cumbe.casefile.ReceptionReceipt;
import pe.cumbe.casefile.Stamp;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.TrackingCode;
import pe.cumbe.filing.TrackingKeys;
import pe.cumbe.shared.Rejected;

/**
 * Where a person opens the case with what is on the receipt, as typed. An unknown number, a wrong key and a number that
 * cannot be one get the same answer, after the same work: number and key are sealed together and the case is looked for
 * by that seal.
 *
 * <p>Guessing is slowed down before it comes here, for whoever guesses ({@code tracking.web.WrongKeys}): a limit by number
 * alone would let a stranger shut the owner out, and fifty bits of key do the rest.
 */
@ApplicationScoped
@Transactional
public class TrackingDesk {

    /** Stands in for what cannot be a number or a key, so that it costs the same to look for. */
    private static final CaseNumber NO_NUMBER = new CaseNumber("000000-0000-000000");

    private static final TrackingCode NO_KEY = new TrackingCode("00000-00000");

    private final CaseFiles files;
    private final Neighbours neighbours;
    private final TrackingKeys keys;
    private final Receipts receipts;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public TrackingDesk(
            CaseFiles files,
            Neighbours neighbours,
            TrackingKeys keys,
            Receipts receipts,
            Journal journal,
            Clock clock) {
        this.files = files;
        this.neighbours = neighbours;
        this.keys = keys;
        this.receipts = receipts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The case; empty for whatever does not match.
     *
     * @param key the key, or the code of a kiosk's slip (then it is read only)
     */
    public Optional<TrackingView> track(String number, String key) {
        var seal = seal(number, key);
        return files.openedBy(seal).map(caseFile -> new TrackingViews(stamp(caseFile))
                .view(caseFile, caseFile.keys().readsOnly(seal)));
    }

    /**
     * Completes an observed case, in time.
     *
     * @throws Rejected when the case does not wait for it, or the two days passed
     */
    public Optional<CureReceipt> cure(String number, String key, PersonSends sent) {
        return send(number, key, sent, DocumentKind.CORRECTION, CaseFile::cure);
    }

    /** Answers what the evaluator asked. */
    public Optional<CureReceipt> answer(String number, String key, PersonSends sent) {
        return send(number, key, sent, DocumentKind.ANSWER, CaseFile::answerRequirement);
    }

    /** Withdraws an open case: it ends here, and cannot be taken up again. False when nothing matches. */
    public boolean withdraw(String number, String key, String reason) {
        var found = held(number, key);
        found.ifPresent(caseFile -> journal.tell(Actor.CITIZEN, caseFile.withdraw(reason, null, stamp(caseFile))));
        return found.isPresent();
    }

    /** The case, when its day of answer passed and nobody answered; empty for whatever does not match. */
    public Optional<LateCase> late(String number, String key) {
        var seal = seal(number, key);
        return files.openedBy(seal)
                .filter(caseFile -> !caseFile.keys().readsOnly(seal))
                .filter(caseFile -> new TrackingViews(stamp(caseFile))
                        .view(caseFile, false)
                        .date()
                        .isOverdue())
                .map(caseFile -> new LateCase(
                        caseFile.number(),
                        caseFile.subject().title(),
                        caseFile.heldBy(),
                        caseFile.dueOn().orElseThrow(),
                        caseFile.applicant().documentType(),
                        caseFile.applicant().documentNumber(),
                        caseFile.applicant().name(),
                        caseFile.notices().email().orElse(null)));
    }

    /** The constancia again, with the key that was typed. */
    public Optional<FilingReceipt> filingReceipt(String number, String key) {
        var seal = seal(number, key);
        return files.openedBy(seal)
                .map(caseFile -> receipts.filing(
                        caseFile,
                        caseFile.keys().readsOnly(seal)
                                ? null
                                : TrackingCode.read(key).orElse(null)));
    }

    /** The cargo de recepción, once reception issued it. */
    public Optional<ReceptionReceipt> receptionReceipt(String number, String key) {
        return files.openedBy(seal(number, key)).flatMap(receipts::reception);
    }

    /** A file of the case that the person may read: what they sent, and the answers that were notified. */
    public Optional<FiledDocument> file(String number, String key, String attachment) {
        return track(number, key).flatMap(view -> view.events().stream()
                .flatMap(event -> event.files().stream())
                .filter(file -> file.id().value().equals(attachment))
                .findFirst());
    }

    private Optional<CureReceipt> send(String number, String key, PersonSends sent, DocumentKind kind, Verb verb) {
        return held(number, key).map(caseFile -> {
            if (caseFile.sentAs(sent.submission()).isEmpty()) {
                if (sent.text().isBlank() && sent.files().isEmpty()) {
                    throw new Rejected(TrackingReason.NOTHING_SENT);
                }
                var news = verb.apply(
                        caseFile,
                        new CaseFile.Sent(sent.submission(), sent.text(), filed(sent, kind)),
                        stamp(caseFile));
                journal.tell(Actor.CITIZEN, news);
            }
            return receipt(caseFile, sent);
        });
    }

    private Optional<CaseFile> held(String number, String key) {
        var seal = seal(number, key);
        var found = files.holdOpenedBy(seal);
        if (found.filter(caseFile -> caseFile.keys().readsOnly(seal)).isPresent()) {
            throw new Rejected(CaseReason.READ_ONLY);
        }
        return found;
    }

    private KeySeal seal(String number, String key) {
        return keys.seal(
                CaseNumber.read(number).orElse(NO_NUMBER).value(),
                TrackingCode.read(key).orElse(NO_KEY));
    }

    private static CureReceipt receipt(CaseFile caseFile, PersonSends sent) {
        var movement = caseFile.sentAs(sent.submission()).orElseThrow();
        return new CureReceipt(
                caseFile.number(),
                movement.at(),
                movement.dueAfter().orElse(null),
                caseFile.terms().length(),
                caseFile.filesOf(movement));
    }

    private List<FiledDocument> filed(PersonSends sent, DocumentKind kind) {
        return sent.files().stream()
                .map(id -> neighbours.file(id, kind).orElseThrow(() -> new Rejected(CaseReason.FILE_NOT_FOUND)))
                .toList();
    }

    private Stamp stamp(CaseFile caseFile) {
        return Stamp.ofThePerson(clock.instant(), neighbours.days(caseFile.agency()));
    }

    /** What a person does to a case with what they send. */
    private interface Verb {
        CaseFile.Moved apply(CaseFile caseFile, CaseFile.Sent sent, Stamp stamp);
    }
}
