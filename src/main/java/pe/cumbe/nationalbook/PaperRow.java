package pe.cumbe.nationalbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * A line of what has to be copied to the national book.
 *
 * @param daysLeft working days to copy it, negative when late; null once copied
 */
public record PaperRow(
        AgencyCode agency,
        String code,
        PaperMeans means,
        String seat,
        LocalDate receivedOn,
        LocalDate dueOn,
        @Nullable LocalDate copiedOn,
        @Nullable String nationalNumber,
        @Nullable Integer daysLeft,
        boolean demo) {}
