package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.NumberSeries;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.filing.TrackingKeys;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Rejected;

/** Mesa de partes: files whatever is handed in, looks at it, receives it or observes it once. */
@ApplicationScoped
@Transactional
@TellsRefusals
@LegalTerm("mesa de partes")
public class ReceptionDesk {

    private final CaseFiles files;
    private final NumberSeries series;
    private final Neighbours neighbours;
    private final TrackingKeys keys;
    private final Receipts receipts;
    private final Journal journal;
    private final Event<CaseFile.Received> received;
    private final Clock clock;

    @Inject
    public ReceptionDesk(
            CaseFiles files,
            NumberSeries series,
            Neighbours neighbours,
            TrackingKeys keys,
            Receipts receipts,
            Journal journal,
            Event<CaseFile.Received> received,
            Clock clock) {
        this.files = files;
        this.series = series;
        this.neighbours = neighbours;
        this.keys = keys;
        this.receipts = receipts;
        this.journal = journal;
        this.received = received;
        this.clock = clock;
    }

    /** What would block this request; empty when it can be filed. Missing requirements never block (R-MP-4). */
    public List<CaseReason> objections(SubmitRequest request, SubmissionChannel channel) {
        return new FilingRules(neighbours).objections(request, channel, Stamp.dayOf(clock.instant()));
    }

    /**
     * Files a request. Sending the same submission again, even at the same instant, gives the same case and receipt.
     *
     * @param actor {@link Actor#CITIZEN} online, the operator at a kiosk, an officer of reception at the window
     * @throws Rejected with the {@linkplain #objections objections}, or when a file is not there
     */
    public FilingReceipt receive(Actor actor, SubmitRequest request, SubmissionChannel channel) {
        series.claim(request.submission());
        authorise(actor, request, channel);
        return receiptOf(request.submission()).orElseGet(() -> receipts.filing(file(actor, request, channel)));
    }

    /** Registers what came on paper, in the same series; the person stands at the window, so the key is on the receipt. */
    public FilingReceipt registerOnPaper(Actor actor, SubmitRequest request) {
        return receive(actor, request, SubmissionChannel.COUNTER);
    }

    /** The receipt of a submission, as often as whoever holds its id asks for it. */
    public Optional<FilingReceipt> receiptOf(SubmissionId submission) {
        return files.filedAs(submission).map(receipts::filing);
    }

    /** Marks a case that the first day made up, so that every page says «datos de demostración». */
    public void markAsDemo(SubmissionId submission) {
        files.filedAs(submission).orElseThrow().markAsDemo();
    }

    /** Receives the case: the movement that issues the cargo de recepción. What is approved by filing is approved. */
    public ReceptionReceipt admit(Actor actor, CaseRef at) {
        var caseFile = hand(actor, at, CaseAct.ADMIT).hold(at);
        journal.tell(actor, caseFile.admit(stamp(actor, at, CaseAct.ADMIT)));
        return receipts.reception(caseFile).orElseThrow();
    }

    /** The cargo, once it has been issued. */
    public Optional<ReceptionReceipt> receptionReceipt(Actor actor, CaseRef at) {
        actor.require(Permission.SEE_CASES, at.agency());
        return files.find(at.agency(), at.number()).flatMap(receipts::reception);
    }

    /**
     * Asks the person to complete the request: once, all at once, within two working days; the term stops.
     *
     * @param what what is missing, in words the person will read
     * @throws Rejected when it was observed before, was admitted, or reception let its own two days pass
     */
    public void observe(Actor actor, CaseRef at, String what) {
        var caseFile = hand(actor, at, CaseAct.OBSERVE).hold(at);
        journal.tell(actor, caseFile.observe(what, stamp(actor, at, CaseAct.OBSERVE)));
    }

    /** Gives the key to a person who shows the document; the number on it has to be the applicant's. */
    public IssuedKey issueKey(Actor actor, CaseRef at, String documentShown) {
        var caseFile = hand(actor, at, CaseAct.ISSUE_KEY).holdAnywhere(at);
        if (!caseFile.applicant().carries(documentShown)) {
            throw new Rejected(CaseReason.DOCUMENT_DOES_NOT_MATCH);
        }
        var key = keys.key(caseFile.submission(), caseFile.keys().serial() + 1);
        var seal = keys.seal(caseFile.number().value(), key);
        journal.tell(actor, caseFile.giveKey(seal, stamp(actor, at, CaseAct.ISSUE_KEY)));
        return new IssuedKey(
                caseFile.number(), caseFile.agency(), caseFile.subject().title(), key);
    }

    private void authorise(Actor actor, SubmitRequest request, SubmissionChannel channel) {
        switch (channel) {
            case ONLINE -> {}
            case COUNTER -> actor.require(Permission.RECEIVE_CASES, request.agency());
            case KIOSK -> {
                actor.require(Permission.FILE_AT_KIOSK);
                var kiosk = request.kiosk();
                if (kiosk != null
                        && !actor.kiosk().filter(kiosk.kiosk()::equals).isPresent()) {
                    throw new NotAllowed(actor, Permission.FILE_AT_KIOSK, request.agency());
                }
            }
        }
    }

    private CaseFile file(Actor actor, SubmitRequest request, SubmissionChannel channel) {
        var objections = objections(request, channel);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var offered = neighbours.offered(request.procedure(), request.agency()).orElseThrow();
        var handedIn = request.files().stream().map(this::filed).toList();
        var stamp = filingStamp(actor, request, channel);
        var year = stamp.today().getYear();
        var line = neighbours.series(request.agency());
        var number = CaseNumber.of(line, year, series.next(line, year));
        var caseFile = new CaseFile(number, request, channel, offered.subject(), offered.terms(), handedIn, stamp);
        open(caseFile, channel);
        files.add(caseFile);
        journal.tell(actor, caseFile.filed());
        received.fire(new CaseFile.Received(number, request.agency(), request.submission()));
        return caseFile;
    }

    /** At a kiosk nobody of the office has seen the document yet: its slip opens the case to read and no more. */
    private void open(CaseFile caseFile, SubmissionChannel channel) {
        var submission = caseFile.submission();
        if (channel == SubmissionChannel.KIOSK) {
            caseFile.keys().lend(keys.seal(caseFile.number().value(), keys.provisional(submission)));
        } else {
            caseFile.keys().issue(keys.seal(caseFile.number().value(), keys.key(submission, 1)));
        }
    }

    private Stamp filingStamp(Actor actor, SubmitRequest request, SubmissionChannel channel) {
        var now = clock.instant();
        var days = neighbours.days(request.agency());
        return switch (channel) {
            case ONLINE -> Stamp.ofThePerson(now, days);
            case COUNTER -> Stamp.of(actor, Permission.RECEIVE_CASES, request.agency(), now, days);
            case KIOSK -> Stamp.of(actor, Permission.FILE_AT_KIOSK, request.agency(), now, days);
        };
    }

    private FiledDocument filed(AttachmentId id) {
        return neighbours.file(id, DocumentKind.REQUEST).orElseThrow(() -> new Rejected(CaseReason.FILE_NOT_FOUND));
    }

    private CaseHand hand(Actor actor, CaseRef at, CaseAct act) {
        return CaseHand.of(files, actor, at, act);
    }

    private Stamp stamp(Actor actor, CaseRef at, CaseAct act) {
        return Stamp.of(actor, act.permission(), at.agency(), clock.instant(), neighbours.days(at.agency()));
    }
}
