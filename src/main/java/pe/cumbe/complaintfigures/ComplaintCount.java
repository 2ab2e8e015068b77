package pe.cumbe.complaintfigures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.complaint.ComplaintKind;
import pe.cumbe.nationalbook.ComplaintMotive;

/**
 * So many of one kind, motive, dependency and month, as the database counts them; nothing made up is among them.
 *
 * @param month its first day
 * @param onTime answered by their day
 * @param overdue not answered, and their day passed
 */
public record ComplaintCount(
        ComplaintKind kind,
        @Nullable ComplaintMotive motive,
        AgencyCode agency,
        LocalDate month,
        long received,
        long answered,
        long onTime,
        long overdue) {}
