package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.shared.Rejected;

/**
 * The desks behind reception: from the referral to the answer, and what follows it. Each act refuses with {@link
 * Rejected} when the case has moved since the screen showed it, when it lies with another dependency, or when the act is
 * not what comes next.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class CaseDesk {

    private final CaseFiles files;
    private final Neighbours neighbours;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public CaseDesk(CaseFiles files, Neighbours neighbours, Journal journal, Clock clock) {
        this.files = files;
        this.neighbours = neighbours;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The case, if it exists and this dependency may see it: addressed to it, referred to it or elevated to it. Who saw
     * it is entered in the record of acts.
     */
    public Optional<CaseFileView> open(Actor actor, AgencyCode agency, CaseNumber number) {
        return seen(actor, agency, number).map(caseFile -> view(caseFile, actor, agency));
    }

    /** The file of a case, when this dependency may see it; reading it is seeing the case. */
    public Optional<FiledDocument> file(Actor actor, AgencyCode agency, CaseNumber number, AttachmentId file) {
        return seen(actor, agency, number).flatMap(caseFile -> caseFile.files().stream()
                .filter(document -> document.id().equals(file))
                .findFirst());
    }

    /** Sends an admitted case to the office that will study it, in this dependency or in another. */
    public void refer(Actor actor, CaseRef at, Referral referral) {
        requireAgency(referral.agency());
        act(actor, at, CaseAct.REFER, (caseFile, stamp) -> caseFile.refer(referral, stamp));
    }

    public void startEvaluation(Actor actor, CaseRef at) {
        act(actor, at, CaseAct.START_EVALUATION, CaseFile::startEvaluation);
    }

    /** Asks the person for something, within ten working days. The term goes on. */
    public void requireInformation(Actor actor, CaseRef at, String what) {
        act(actor, at, CaseAct.REQUIRE_INFORMATION, (caseFile, stamp) -> caseFile.requireInformation(what, stamp));
    }

    /** Closes a case that the person left without an answer for thirty working days more. */
    public void declareAbandoned(Actor actor, CaseRef at, String reason) {
        act(actor, at, CaseAct.DECLARE_ABANDONED, (caseFile, stamp) -> caseFile.abandon(reason, stamp));
    }

    /** Keeps the draft of the answer; only officers read it. */
    public void draftResolution(Actor actor, CaseRef at, String text) {
        act(actor, at, CaseAct.DRAFT_RESOLUTION, (caseFile, stamp) -> caseFile.draftResolution(text, stamp));
    }

    /** Decides, with reason and file. It has effect once notified. */
    public void resolve(Actor actor, CaseRef at, Decision decision) {
        act(
                actor,
                at,
                CaseAct.RESOLVE,
                (caseFile, stamp) ->
                        caseFile.resolve(decision, filed(decision.file(), DocumentKind.RESOLUTION), stamp));
    }

    /**
     * Records that the answer reached the person; from then on it has effect and the days to appeal run.
     *
     * @param receivedOn the day it was received, not before the decision
     * @param how in words the person will read
     */
    public void notifyAnswer(Actor actor, CaseRef at, LocalDate receivedOn, String how) {
        act(actor, at, CaseAct.NOTIFY, (caseFile, stamp) -> caseFile.notifyAnswer(receivedOn, how, stamp));
    }

    /** Gives the document of an automatic approval. */
    public void issueDocument(Actor actor, CaseRef at, String document, AttachmentId file) {
        act(
                actor,
                at,
                CaseAct.ISSUE_DOCUMENT,
                (caseFile, stamp) -> caseFile.issueDocument(document, filed(file, DocumentKind.RESOLUTION), stamp));
    }

    /**
     * Notes a payment for the case, on the receipt the person shows; the person reads it in the history.
     *
     * @throws Rejected when that receipt was noted before, or its day has not come
     */
    public void registerPayment(Actor actor, CaseRef at, CasePayment paid) {
        var caseFile = CaseHand.of(files, actor, at, CaseAct.REGISTER_PAYMENT).hold(at);
        caseFile.notePayment(paid, stamp(actor, at, CaseAct.REGISTER_PAYMENT, caseFile));
        neighbours.note(paid.at(caseFile.agency(), at.number()), actor);
    }

    /** Registers that the person withdrew, by a writing handed in. */
    public void registerWithdrawal(Actor actor, CaseRef at, String document) {
        act(actor, at, CaseAct.REGISTER_WITHDRAWAL, (caseFile, stamp) -> caseFile.withdraw("", document, stamp));
    }

    /** Registers that the person asks the same authority again, with new evidence. */
    public void registerReconsideration(Actor actor, CaseRef at, String grounds, List<AttachmentId> evidence) {
        act(
                actor,
                at,
                CaseAct.REGISTER_RECONSIDERATION,
                (caseFile, stamp) -> caseFile.reconsider(grounds, filed(evidence), stamp));
    }

    /** Registers an appeal and elevates the case to the superior, which from then on sees it and answers for it. */
    public void registerAppeal(
            Actor actor, CaseRef at, AgencyCode superior, String grounds, List<AttachmentId> attached) {
        requireAgency(superior);
        act(
                actor,
                at,
                CaseAct.REGISTER_APPEAL,
                (caseFile, stamp) -> caseFile.appeal(superior, grounds, filed(attached), stamp));
    }

    /** The superior decides an appeal: nothing more can be asked of the administration. */
    public void decideAppeal(Actor actor, CaseRef at, Decision decision) {
        act(
                actor,
                at,
                CaseAct.DECIDE_APPEAL,
                (caseFile, stamp) ->
                        caseFile.exhaust(decision, filed(decision.file(), DocumentKind.RESOLUTION), stamp));
    }

    private void act(Actor actor, CaseRef at, CaseAct act, BiFunction<CaseFile, Stamp, CaseFile.Moved> verb) {
        var caseFile = CaseHand.of(files, actor, at, act).hold(at);
        journal.tell(actor, verb.apply(caseFile, stamp(actor, at, act, caseFile)));
    }

    private Stamp stamp(Actor actor, CaseRef at, CaseAct act, CaseFile caseFile) {
        return Stamp.of(actor, act.permission(), at.agency(), clock.instant(), neighbours.days(caseFile.agency()));
    }

    private Optional<CaseFile> seen(Actor actor, AgencyCode agency, CaseNumber number) {
        actor.require(Permission.SEE_CASES, agency);
        var found = files.find(agency, number);
        found.ifPresent(caseFile -> journal.seen(actor, agency, number));
        return found;
    }

    private CaseFileView view(CaseFile caseFile, Actor actor, AgencyCode viewer) {
        var stamp = Stamp.ofTheLaw(clock.instant(), neighbours.days(caseFile.agency()));
        return new CaseViews(stamp.days(), stamp.today()).view(caseFile, actor, viewer, caseFile.isParalysed(stamp));
    }

    private void requireAgency(AgencyCode agency) {
        if (!neighbours.agencies().contains(agency)) {
            throw new Rejected(CaseReason.AGENCY_UNKNOWN);
        }
    }

    private List<FiledDocument> filed(List<AttachmentId> ids) {
        return ids.stream().map(id -> filed(id, DocumentKind.APPEAL)).toList();
    }

    private FiledDocument filed(AttachmentId id, DocumentKind kind) {
        return neighbours.file(id, kind).orElseThrow(() -> new Rejected(CaseReason.FILE_NOT_FOUND));
    }
}
