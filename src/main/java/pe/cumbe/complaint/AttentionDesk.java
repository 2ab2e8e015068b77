package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;

/**
 * Where the officers of a dependency attend what was filed, and the head of the one above decides the quejas. Each looks
 * only at what lies with the dependency they act for; looking is entered in the record of acts.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class AttentionDesk {

    private static final int LONGEST_REASON = 300;

    private final Complaints complaints;
    private final Identities identities;
    private final IdentitySafe safe;
    private final KindRules rules;
    private final ReplyTemplates templates;
    private final Surroundings around;
    private final ComplaintJournal journal;
    private final ComplaintNotices notices;
    private final Clock clock;

    @Inject
    public AttentionDesk(
            Complaints complaints,
            Identities identities,
            IdentitySafe safe,
            KindRules rules,
            ReplyTemplates templates,
            Surroundings around,
            ComplaintJournal journal,
            ComplaintNotices notices,
            Clock clock) {
        this.complaints = complaints;
        this.identities = identities;
        this.safe = safe;
        this.rules = rules;
        this.templates = templates;
        this.around = around;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    /** The queue of a dependency behind one door, by working days left. */
    public PageOf<ComplaintRow> queue(
            Actor actor, AgencyCode agency, ComplaintDoor door, boolean open, int page, int size) {
        actor.require(door.permission(), agency);
        var found = complaints.queue(agency, door, open, Math.max(1, page), Math.min(100, Math.max(1, size)));
        var today = Hand.dayOf(clock.instant());
        var days = around.days(agency);
        var rows = found.items().stream()
                .map(complaint -> ComplaintRow.of(complaint, today, days))
                .toList();
        return new PageOf<>(rows, found.page(), found.size(), found.total());
    }

    /** The complaint, when this officer may see it for that dependency. */
    public Optional<ComplaintView> open(Actor actor, AgencyCode agency, ComplaintNumber number) {
        requireSomeDoor(actor, agency);
        var found = complaints.find(agency, number).filter(complaint -> maySee(actor, agency, complaint));
        found.ifPresent(complaint -> journal.seen(actor, agency, complaint));
        return found.map(complaint -> view(complaint, actor, agency));
    }

    /** A file of a complaint that this officer may see. */
    public Optional<ComplaintFile> file(Actor actor, AgencyCode agency, ComplaintNumber number, String attachment) {
        requireSomeDoor(actor, agency);
        var found = complaints.find(agency, number).filter(complaint -> maySee(actor, agency, complaint));
        found.ifPresent(complaint -> {
            journal.seen(actor, agency, complaint);
            journal.fileSeen(actor, agency, complaint);
        });
        return found.flatMap(complaint -> complaint.files().stream()
                .filter(file -> file.id().value().equals(attachment))
                .findFirst());
    }

    /** Who told of a wrongdoing. The reason is entered in the record of acts each time, before anything is shown. */
    public Complainant unseal(Actor actor, ComplaintRef at, String reason) {
        actor.require(Permission.ATTEND_COMPLAINTS, at.agency());
        var why = reason.strip();
        if (why.isEmpty()) {
            throw new Rejected(ComplaintReason.WORDS_MISSING);
        }
        if (why.length() > LONGEST_REASON) {
            throw new Rejected(ComplaintReason.WORDS_TOO_LONG);
        }
        var complaint = complaints
                .find(at.agency(), at.number())
                .filter(one -> maySee(actor, at.agency(), one))
                .orElseThrow(() -> new Rejected(ComplaintReason.NOT_FOUND));
        journal.unsealed(actor, at.agency(), complaint.number(), why);
        return identities
                .find(complaint.number())
                .map(safe::unlock)
                .orElseThrow(() -> new Rejected(ComplaintReason.NOBODY_SEALED));
    }

    /** Replies to begin from. */
    public List<ReplyTemplate> templates(Actor actor, AgencyCode agency, ComplaintKind kind) {
        requireSomeDoor(actor, agency);
        return templates.of(kind);
    }

    /** Does it, with the steps it implies. */
    public void act(Actor actor, ComplaintRef at, ComplaintAnswer answer) {
        requireSomeDoor(actor, at.agency());
        var complaint = complaints
                .hold(at.agency(), at.number())
                .filter(one -> maySee(actor, at.agency(), one))
                .orElseThrow(() -> new Rejected(ComplaintReason.NOT_FOUND));
        var permission = permission(complaint.kind(), answer.act());
        if (!isInHands(complaint, answer.act(), at.agency())) {
            throw new Rejected(ComplaintReason.NOT_IN_YOUR_HANDS);
        }
        actor.require(permission, at.agency());
        if (complaint.version() != at.version()) {
            throw new Rejected(ComplaintReason.STALE);
        }
        var hand = Hand.of(
                actor,
                permission,
                at.agency(),
                clock.instant(),
                around.days(complaint.agency()),
                rules.of(complaint.kind()));
        journal.tell(actor, perform(complaint, answer, at, hand));
        notices.tell(complaint, answer.act());
    }

    private ComplaintMoved perform(Complaint complaint, ComplaintAnswer asked, ComplaintRef at, Hand hand) {
        return switch (asked.act()) {
            case EVALUATE -> complaint.evaluate(hand);
            case ATTEND -> complaint.attend(hand);
            case ASK_TO_COMPLETE -> complaint.askToComplete(asked.words(), hand);
            case ASK_REPORT -> complaint.askReport(hand);
            case REPORT -> complaint.report(asked.words(), hand);
            case DRAFT -> complaint.draft(asked.words(), hand);
            case ANSWER -> complaint.answer(asked.words(), hand);
            case ACCEPT -> complaint.accept(asked.words(), asked.measures(), hand);
            case DENY -> complaint.deny(asked.words(), hand);
            case REFER -> refer(complaint, asked, at, hand);
            case REFER_OUTSIDE -> complaint.referOutside(asked.words(), hand);
            case MARK_DUPLICATE -> complaint.markDuplicate(other(complaint, asked, at), asked.words(), hand);
            case JOIN -> complaint.join(other(complaint, asked, at), asked.words(), hand);
            case NOTIFY -> complaint.tell(asked.words(), hand);
            case ARCHIVE -> complaint.archive(hand);
            case COLLECT -> complaint.collect(hand);
            case FILE, COMPLETE, WITHDRAW, LAPSE, EXPIRE -> throw new Rejected(ComplaintReason.NOT_NOW);
        };
    }

    private ComplaintMoved refer(Complaint complaint, ComplaintAnswer asked, ComplaintRef at, Hand hand) {
        var to = asked.to() == null ? at.agency() : asked.to();
        if (!around.agencies().contains(to)) {
            throw new Rejected(ComplaintReason.AGENCY_UNKNOWN);
        }
        return complaint.refer(to, asked.office(), asked.words(), hand);
    }

    /** The one it repeats or goes on within: of the same dependency and kind, and not itself. */
    private ComplaintNumber other(Complaint complaint, ComplaintAnswer asked, ComplaintRef at) {
        var number = ComplaintNumber.read(asked.other())
                .filter(typed -> complaints
                        .find(at.agency(), typed)
                        .filter(other -> other.kind() == complaint.kind())
                        .isPresent())
                .orElseThrow(() -> new Rejected(ComplaintReason.OTHER_UNKNOWN));
        if (number.equals(complaint.number())) {
            throw new Rejected(ComplaintReason.OTHER_IS_ITSELF);
        }
        return number;
    }

    /** A queja is the superior's, but for the report of whoever is complained of. */
    private static Permission permission(ComplaintKind kind, ComplaintAct act) {
        return kind.goesToTheSuperior() && act != ComplaintAct.REPORT
                ? Permission.OVERSEE
                : Permission.ATTEND_COMPLAINTS;
    }

    private static boolean isInHands(Complaint complaint, ComplaintAct act, AgencyCode agency) {
        return act == ComplaintAct.REPORT
                ? complaint.agency().equals(agency)
                : complaint.heldBy().equals(agency);
    }

    private static boolean maySee(Actor actor, AgencyCode agency, Complaint complaint) {
        if (!complaint.kind().goesToTheSuperior()) {
            return actor.may(Permission.ATTEND_COMPLAINTS, agency);
        }
        return (actor.may(Permission.OVERSEE, agency) && complaint.heldBy().equals(agency))
                || (actor.may(Permission.ATTEND_COMPLAINTS, agency)
                        && complaint.agency().equals(agency));
    }

    private static void requireSomeDoor(Actor actor, AgencyCode agency) {
        if (!actor.may(Permission.OVERSEE, agency)) {
            actor.require(Permission.ATTEND_COMPLAINTS, agency);
        }
    }

    private ComplaintView view(Complaint complaint, Actor actor, AgencyCode viewer) {
        var days = around.days(complaint.agency());
        var clockNow = complaint.clock();
        return new ComplaintView(
                complaint.number(),
                complaint.version(),
                complaint.kind(),
                complaint.motive().orElse(null),
                complaint.agency(),
                complaint.heldBy(),
                complaint.office,
                complaint.status(),
                complaint.what,
                complaint.caseNumber,
                complaint.person().orElse(null),
                complaint.kind().isSealed() && identities.has(complaint.number()),
                complaint.filedAt,
                clockNow.dueOn(),
                clockNow.isStopped(),
                days.remaining(Hand.dayOf(clock.instant()), clockNow.dueOn()),
                rules.of(complaint.kind()).confidence().isConfirmed(),
                clockNow.evaluateBy().orElse(null),
                clockNow.reportBy().orElse(null),
                clockNow.personBy().orElse(null),
                clockNow.nextBy().orElse(null),
                complaint.collectBy(days, rules.of(complaint.kind())).orElse(null),
                complaint.draftText().orElse(null),
                complaint.reportText().orElse(null),
                complaint.answerText().orElse(null),
                complaint.measures().orElse(null),
                complaint.other().orElse(null),
                complaint.movements.stream()
                        .map(step -> new ComplaintView.Step(
                                step.act(),
                                step.at(),
                                step.actor(),
                                step.agency(),
                                step.words().orElse(null)))
                        .toList(),
                complaint.files(),
                acts(complaint, actor, viewer),
                complaint.demo);
    }

    /** What this officer may do to it now: the same rules that let it be done. */
    private static List<ComplaintAct> acts(Complaint complaint, Actor actor, AgencyCode viewer) {
        return java.util.Arrays.stream(ComplaintAct.values())
                .filter(ComplaintAct::isOfTheOffice)
                .filter(act -> !ComplaintGraph.path(complaint.kind(), complaint.status(), act)
                        .isEmpty())
                .filter(act -> act != ComplaintAct.ASK_TO_COMPLETE || !complaint.wasAsked())
                .filter(act -> act != ComplaintAct.COLLECT || complaint.isKept())
                .filter(act -> act != ComplaintAct.ARCHIVE || !complaint.isKept())
                .filter(act ->
                        isInHands(complaint, act, viewer) && actor.may(permission(complaint.kind(), act), viewer))
                .toList();
    }
}
