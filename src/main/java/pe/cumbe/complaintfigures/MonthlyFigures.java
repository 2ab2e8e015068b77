package pe.cumbe.complaintfigures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.complaint.ComplaintKind;

/**
 * What one kind came to in a month at a dependency.
 *
 * @param month its first day; null for the whole of time
 * @param agency null for the whole region
 * @param medianDays working days that half of the answers took at most; null where there is none to tell
 */
public record MonthlyFigures(
        ComplaintKind kind,
        @Nullable LocalDate month,
        @Nullable AgencyCode agency,
        Tally tally,
        @Nullable Integer medianDays) {

    /** Whose figures a line tells. */
    record Cell(LocalDate month, AgencyCode agency, ComplaintKind kind) {}
}
