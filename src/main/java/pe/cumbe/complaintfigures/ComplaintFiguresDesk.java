package pe.cumbe.complaintfigures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.complaint.ComplaintKind;
import pe.cumbe.complaintfigures.ComplaintFigures.AgencyLine;
import pe.cumbe.complaintfigures.ComplaintFigures.KindLine;
import pe.cumbe.complaintfigures.ComplaintFigures.MonthLine;
import pe.cumbe.complaintfigures.ComplaintFigures.MotiveLine;
import pe.cumbe.nationalbook.ComplaintMotive;

/** What everybody may know of the complaints: figures, and nothing of persons. */
@ApplicationScoped
@Transactional
public class ComplaintFiguresDesk {

    private final ComplaintCounts counts;
    private final Clock clock;

    @Inject
    public ComplaintFiguresDesk(ComplaintCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    public ComplaintFigures figures() {
        var today = LocalDate.now(clock);
        var all = counts.counts(today);
        var days = counts.answerDays();
        var open = all.stream().filter(one -> !one.kind().isSealed()).toList();
        return new ComplaintFigures(
                today,
                plan(all),
                Arrays.stream(ComplaintKind.values())
                        .map(kind -> kindLine(kind, all, days))
                        .toList(),
                grouped(open, ComplaintCount::agency).entrySet().stream()
                        .map(group -> new AgencyLine(group.getKey(), Tally.of(group.getValue())))
                        .sorted(Comparator.comparing(
                                        (AgencyLine line) -> line.tally().overdue())
                                .thenComparing(line -> line.tally().late())
                                .thenComparing(line -> line.tally().received())
                                .reversed()
                                .thenComparing(line -> line.agency().value()))
                        .toList(),
                motives(open),
                new TreeMap<>(grouped(open, ComplaintCount::month))
                        .descendingMap().entrySet().stream()
                                .map(group -> new MonthLine(group.getKey(), Tally.of(group.getValue())))
                                .toList());
    }

    /**
     * The figures by month, dependency and kind, as data. Denuncias are one line for the whole of the region and of time,
     * and none while there are fewer than {@value ComplaintFigures#FEWEST}.
     */
    public List<MonthlyFigures> monthly() {
        var all = counts.counts(LocalDate.now(clock));
        var days = counts.answerDays();
        var lines = new ArrayList<MonthlyFigures>();
        var cells = grouped(
                all.stream().filter(one -> !one.kind().isSealed()).toList(),
                one -> new MonthlyFigures.Cell(one.month(), one.agency(), one.kind()));
        var answered = days.stream()
                .collect(Collectors.groupingBy(one -> new MonthlyFigures.Cell(one.month(), one.agency(), one.kind())));
        cells.keySet().stream()
                .sorted(Comparator.comparing(MonthlyFigures.Cell::month)
                        .thenComparing(cell -> cell.agency().value())
                        .thenComparing(MonthlyFigures.Cell::kind))
                .forEach(cell -> lines.add(new MonthlyFigures(
                        cell.kind(),
                        cell.month(),
                        cell.agency(),
                        Tally.of(cells.getOrDefault(cell, List.of())),
                        median(answered.getOrDefault(cell, List.of())))));
        for (var kind : ComplaintKind.values()) {
            var line = kindLine(kind, all, days);
            if (kind.isSealed() && line.tally() != null && !line.tally().isEmpty()) {
                lines.add(new MonthlyFigures(kind, null, null, line.tally(), line.medianDays()));
            }
        }
        return lines;
    }

    /** The number of action 5.1.2 alone. */
    public Tally plan() {
        return plan(counts.counts(LocalDate.now(clock)));
    }

    private static Tally plan(List<ComplaintCount> all) {
        return Tally.of(
                all.stream().filter(one -> one.kind().countsForThePlan()).toList());
    }

    private static KindLine kindLine(ComplaintKind kind, List<ComplaintCount> all, List<AnswerDays> days) {
        var tally = Tally.of(all.stream().filter(one -> one.kind() == kind).toList());
        if (kind.isSealed() && tally.received() > 0 && tally.received() < ComplaintFigures.FEWEST) {
            return new KindLine(kind, null, null);
        }
        var own = days.stream().filter(one -> one.kind() == kind).toList();
        return new KindLine(
                kind, tally, kind.isSealed() && tally.answered() < ComplaintFigures.FEWEST ? null : median(own));
    }

    private static List<MotiveLine> motives(List<ComplaintCount> open) {
        return grouped(
                        open.stream().filter(one -> one.motive() != null).toList(),
                        one -> List.of(one.kind(), motive(one)))
                .values()
                .stream()
                .map(group -> new MotiveLine(group.get(0).kind(), motive(group.get(0)), Tally.of(group)))
                .sorted(Comparator.comparing((MotiveLine line) -> line.tally().received())
                        .reversed()
                        .thenComparing(MotiveLine::motive))
                .toList();
    }

    private static ComplaintMotive motive(ComplaintCount one) {
        return Objects.requireNonNull(one.motive());
    }

    private static <K> Map<K, List<ComplaintCount>> grouped(
            List<ComplaintCount> counts, Function<ComplaintCount, K> key) {
        return counts.stream().collect(Collectors.groupingBy(key));
    }

    /** The days that half of the answers took at most; the lower of two in the middle. */
    static @Nullable Integer median(List<AnswerDays> days) {
        var all = days.stream().mapToLong(AnswerDays::answers).sum();
        var sorted = new TreeMap<Integer, Long>();
        days.forEach(one -> sorted.merge(one.days(), one.answers(), Long::sum));
        long seen = 0;
        for (var one : sorted.entrySet()) {
            seen += one.getValue();
            if (seen * 2 >= all) {
                return one.getKey();
            }
        }
        return null;
    }
}
