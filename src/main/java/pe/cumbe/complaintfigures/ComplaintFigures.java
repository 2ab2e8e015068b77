package pe.cumbe.complaintfigures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.complaint.ComplaintKind;
import pe.cumbe.nationalbook.ComplaintMotive;

/**
 * The public figures. Denuncias are counted in the whole alone and only from {@value #FEWEST} on: a small number beside
 * a dependency or a month would tell who spoke.
 *
 * @param plan complaints and suggestions, of any dependency: the number of action 5.1.2
 * @param byKind the five kinds; the tally is null where there are too few to tell
 * @param byAgency the worst first: overdue, then late
 */
public record ComplaintFigures(
        LocalDate on,
        Tally plan,
        List<KindLine> byKind,
        List<AgencyLine> byAgency,
        List<MotiveLine> byMotive,
        List<MonthLine> byMonth) {

    /** From how many on a sealed kind is told. */
    public static final int FEWEST = 5;

    public ComplaintFigures {
        byKind = List.copyOf(byKind);
        byAgency = List.copyOf(byAgency);
        byMotive = List.copyOf(byMotive);
        byMonth = List.copyOf(byMonth);
    }

    public boolean isEmpty() {
        return byMonth.isEmpty();
    }

    /**
     * A kind.
     *
     * @param tally null where there are some, too few to tell
     * @param medianDays working days that half of the answers took at most; null where there is none to tell
     */
    public record KindLine(ComplaintKind kind, @Nullable Tally tally, @Nullable Integer medianDays) {}

    public record AgencyLine(AgencyCode agency, Tally tally) {}

    public record MotiveLine(ComplaintKind kind, ComplaintMotive motive, Tally tally) {}

    /**
     * A month.
     *
     * @param month its first day
     */
    public record MonthLine(LocalDate month, Tally tally) {}
}
