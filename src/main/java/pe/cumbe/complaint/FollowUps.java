package pe.cumbe.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what the person reads of a complaint; officers preview the same. */
final class FollowUps {

    private final LocalDate today;
    private final ComplaintDays days;
    private final KindRule rule;

    FollowUps(LocalDate today, ComplaintDays days, KindRule rule) {
        this.today = today;
        this.days = days;
        this.rule = rule;
    }

    ComplaintFollowUp of(Complaint complaint) {
        var clock = complaint.clock();
        return new ComplaintFollowUp(
                complaint.number(),
                complaint.kind(),
                complaint.agency(),
                complaint.heldBy(),
                shown(complaint),
                clock.dueOn(),
                clock.isStopped(),
                complaint.status().isOpen() && !clock.isStopped() && today.isAfter(clock.dueOn()),
                rule.confidence().isConfirmed(),
                clock.answeredOn().orElse(null),
                complaint.collectBy(days, rule).orElse(null),
                todo(complaint),
                reply(complaint),
                events(complaint),
                ComplaintGraph.allows(complaint.kind(), complaint.status(), ComplaintAct.WITHDRAW),
                complaint.demo);
    }

    /** Until it is told, what was decided looks like what goes on. */
    private static ComplaintStatus shown(Complaint complaint) {
        var status = complaint.status();
        return status.isDecided() || status == ComplaintStatus.DRAFTED ? ComplaintStatus.IN_PROGRESS : status;
    }

    private ComplaintFollowUp.@Nullable Todo todo(Complaint complaint) {
        var until = complaint.clock().personBy();
        if (until.isEmpty() || complaint.status() != ComplaintStatus.TO_COMPLETE) {
            return null;
        }
        var asked = complaint.movements.stream()
                .filter(movement -> movement.act() == ComplaintAct.ASK_TO_COMPLETE)
                .flatMap(movement -> movement.words().stream())
                .findFirst()
                .orElse("");
        return new ComplaintFollowUp.Todo(asked, until.get(), Math.max(0, days.remaining(today, until.get())));
    }

    private static ComplaintFollowUp.@Nullable Reply reply(Complaint complaint) {
        if (complaint.isErased() || !complaint.isTold() || complaint.outcome().isEmpty()) {
            return null;
        }
        return new ComplaintFollowUp.Reply(
                complaint.outcome().get(),
                complaint.answerText().orElse(""),
                complaint.measures().orElse(null));
    }

    private static List<ComplaintFollowUp.Event> events(Complaint complaint) {
        var events = new ArrayList<ComplaintFollowUp.Event>();
        for (var movement : complaint.movements) {
            var act = movement.act();
            var hidden = act == ComplaintAct.DRAFT || (!act.isTold() && !complaint.isTold());
            if (!hidden) {
                var words = act.isInternal() || !act.isTold()
                        ? null
                        : movement.words().orElse(null);
                events.add(new ComplaintFollowUp.Event(
                        act, movement.at(), movement.agency(), words, complaint.filesOf(movement)));
            }
        }
        Collections.reverse(events);
        return events;
    }
}
