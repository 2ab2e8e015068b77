package pe.cumbe.complaint;

import static java.util.Map.entry;
import static pe.cumbe.complaint.ComplaintAct.ACCEPT;
import static pe.cumbe.complaint.ComplaintAct.ANSWER;
import static pe.cumbe.complaint.ComplaintAct.ARCHIVE;
import static pe.cumbe.complaint.ComplaintAct.ASK_REPORT;
import static pe.cumbe.complaint.ComplaintAct.ASK_TO_COMPLETE;
import static pe.cumbe.complaint.ComplaintAct.ATTEND;
import static pe.cumbe.complaint.ComplaintAct.COLLECT;
import static pe.cumbe.complaint.ComplaintAct.COMPLETE;
import static pe.cumbe.complaint.ComplaintAct.DENY;
import static pe.cumbe.complaint.ComplaintAct.DRAFT;
import static pe.cumbe.complaint.ComplaintAct.EVALUATE;
import static pe.cumbe.complaint.ComplaintAct.EXPIRE;
import static pe.cumbe.complaint.ComplaintAct.JOIN;
import static pe.cumbe.complaint.ComplaintAct.LAPSE;
import static pe.cumbe.complaint.ComplaintAct.MARK_DUPLICATE;
import static pe.cumbe.complaint.ComplaintAct.NOTIFY;
import static pe.cumbe.complaint.ComplaintAct.REFER;
import static pe.cumbe.complaint.ComplaintAct.REFER_OUTSIDE;
import static pe.cumbe.complaint.ComplaintAct.REPORT;
import static pe.cumbe.complaint.ComplaintAct.WITHDRAW;
import static pe.cumbe.complaint.ComplaintStatus.ACCEPTED;
import static pe.cumbe.complaint.ComplaintStatus.ANSWERED;
import static pe.cumbe.complaint.ComplaintStatus.DENIED;
import static pe.cumbe.complaint.ComplaintStatus.DRAFTED;
import static pe.cumbe.complaint.ComplaintStatus.DUPLICATE;
import static pe.cumbe.complaint.ComplaintStatus.EVALUATED;
import static pe.cumbe.complaint.ComplaintStatus.FILED;
import static pe.cumbe.complaint.ComplaintStatus.IN_PROGRESS;
import static pe.cumbe.complaint.ComplaintStatus.JOINED;
import static pe.cumbe.complaint.ComplaintStatus.NOTIFIED;
import static pe.cumbe.complaint.ComplaintStatus.REFERRED;
import static pe.cumbe.complaint.ComplaintStatus.REFERRED_OUTSIDE;
import static pe.cumbe.complaint.ComplaintStatus.REPORTED;
import static pe.cumbe.complaint.ComplaintStatus.REPORT_ASKED;
import static pe.cumbe.complaint.ComplaintStatus.TO_COMPLETE;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be done to each kind in each state: five tables, all of them and no step that is not drawn here. What is in
 * no row ends there. Who denounces cannot take it back: what was told has to be looked into.
 */
final class ComplaintGraph {

    private static final Map<ComplaintStatus, Set<ComplaintAct>> SERVICE = Map.ofEntries(
            entry(FILED, Set.of(EVALUATE, MARK_DUPLICATE, JOIN, WITHDRAW)),
            entry(EVALUATED, Set.of(ASK_TO_COMPLETE, ATTEND, REFER, REFER_OUTSIDE, MARK_DUPLICATE, JOIN, WITHDRAW)),
            entry(TO_COMPLETE, Set.of(COMPLETE, LAPSE, WITHDRAW)),
            entry(REFERRED, Set.of(ATTEND, WITHDRAW)),
            entry(IN_PROGRESS, Set.of(DRAFT, WITHDRAW)),
            entry(DRAFTED, Set.of(DRAFT, ACCEPT, DENY, WITHDRAW)),
            entry(ACCEPTED, Set.of(NOTIFY)),
            entry(DENIED, Set.of(NOTIFY)),
            entry(REFERRED_OUTSIDE, Set.of(NOTIFY)),
            entry(DUPLICATE, Set.of(NOTIFY)),
            entry(JOINED, Set.of(NOTIFY)),
            entry(NOTIFIED, Set.of(ARCHIVE, COLLECT, EXPIRE)));

    private static final Map<ComplaintStatus, Set<ComplaintAct>> PROCEDURAL = Map.ofEntries(
            entry(FILED, Set.of(ASK_REPORT, MARK_DUPLICATE, WITHDRAW)),
            entry(REPORT_ASKED, Set.of(REPORT, DRAFT, WITHDRAW)),
            entry(REPORTED, Set.of(DRAFT, WITHDRAW)),
            entry(DRAFTED, Set.of(DRAFT, ACCEPT, DENY, WITHDRAW)),
            entry(ACCEPTED, Set.of(NOTIFY)),
            entry(DENIED, Set.of(NOTIFY)),
            entry(DUPLICATE, Set.of(NOTIFY)),
            entry(NOTIFIED, Set.of(ARCHIVE)));

    private static final Map<ComplaintStatus, Set<ComplaintAct>> SUGGESTION = Map.ofEntries(
            entry(FILED, Set.of(EVALUATE, MARK_DUPLICATE, JOIN, WITHDRAW)),
            entry(EVALUATED, Set.of(ATTEND, REFER, REFER_OUTSIDE, MARK_DUPLICATE, JOIN, WITHDRAW)),
            entry(REFERRED, Set.of(ATTEND, WITHDRAW)),
            entry(IN_PROGRESS, Set.of(DRAFT, WITHDRAW)),
            entry(DRAFTED, Set.of(DRAFT, ACCEPT, DENY, WITHDRAW)),
            entry(ACCEPTED, Set.of(NOTIFY)),
            entry(DENIED, Set.of(NOTIFY)),
            entry(REFERRED_OUTSIDE, Set.of(NOTIFY)),
            entry(DUPLICATE, Set.of(NOTIFY)),
            entry(JOINED, Set.of(NOTIFY)),
            entry(NOTIFIED, Set.of(ARCHIVE, COLLECT, EXPIRE)));

    private static final Map<ComplaintStatus, Set<ComplaintAct>> INQUIRY = Map.ofEntries(
            entry(FILED, Set.of(EVALUATE, MARK_DUPLICATE, WITHDRAW)),
            entry(EVALUATED, Set.of(ASK_TO_COMPLETE, ATTEND, REFER, REFER_OUTSIDE, MARK_DUPLICATE, WITHDRAW)),
            entry(TO_COMPLETE, Set.of(COMPLETE, LAPSE, WITHDRAW)),
            entry(REFERRED, Set.of(ATTEND, WITHDRAW)),
            entry(IN_PROGRESS, Set.of(DRAFT, WITHDRAW)),
            entry(DRAFTED, Set.of(DRAFT, ANSWER, WITHDRAW)),
            entry(ANSWERED, Set.of(NOTIFY)),
            entry(REFERRED_OUTSIDE, Set.of(NOTIFY)),
            entry(DUPLICATE, Set.of(NOTIFY)),
            entry(NOTIFIED, Set.of(ARCHIVE, COLLECT, EXPIRE)));

    private static final Map<ComplaintStatus, Set<ComplaintAct>> WRONGDOING = Map.ofEntries(
            entry(FILED, Set.of(EVALUATE, MARK_DUPLICATE, JOIN)),
            entry(EVALUATED, Set.of(ASK_TO_COMPLETE, ATTEND, REFER, REFER_OUTSIDE, MARK_DUPLICATE, JOIN)),
            entry(TO_COMPLETE, Set.of(COMPLETE, LAPSE)),
            entry(REFERRED, Set.of(ATTEND)),
            entry(IN_PROGRESS, Set.of(DRAFT)),
            entry(DRAFTED, Set.of(DRAFT, ACCEPT, DENY)),
            entry(ACCEPTED, Set.of(NOTIFY)),
            entry(DENIED, Set.of(NOTIFY)),
            entry(REFERRED_OUTSIDE, Set.of(NOTIFY)),
            entry(DUPLICATE, Set.of(NOTIFY)),
            entry(JOINED, Set.of(NOTIFY)),
            entry(NOTIFIED, Set.of(ARCHIVE)));

    /** Steps that another one of the office implies: whoever answers has evaluated and attended. */
    private static final List<ComplaintAct> IMPLIED = List.of(EVALUATE, ATTEND, DRAFT);

    private ComplaintGraph() {}

    private static Map<ComplaintStatus, Set<ComplaintAct>> of(ComplaintKind kind) {
        return switch (kind) {
            case SERVICE -> SERVICE;
            case PROCEDURAL -> PROCEDURAL;
            case SUGGESTION -> SUGGESTION;
            case INQUIRY -> INQUIRY;
            case WRONGDOING -> WRONGDOING;
        };
    }

    /** Whether the table has that step. */
    static boolean allows(ComplaintKind kind, ComplaintStatus from, ComplaintAct act) {
        return of(kind).getOrDefault(from, Set.of()).contains(act);
    }

    /**
     * The steps to that act from there, the act last, with those it implies before; empty when it cannot be done. Only
     * the office's own acts imply others.
     */
    static List<ComplaintAct> path(ComplaintKind kind, ComplaintStatus from, ComplaintAct act) {
        if (allows(kind, from, act)) {
            return List.of(act);
        }
        if (!act.isOfTheOffice()) {
            return List.of();
        }
        for (var implied : IMPLIED) {
            if (allows(kind, from, implied) && implied.target() != from) {
                var rest = path(kind, implied.target(), act);
                if (!rest.isEmpty()) {
                    var whole = new java.util.ArrayList<ComplaintAct>();
                    whole.add(implied);
                    whole.addAll(rest);
                    return List.copyOf(whole);
                }
            }
        }
        return List.of();
    }
}
