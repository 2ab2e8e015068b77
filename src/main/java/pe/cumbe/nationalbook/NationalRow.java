package pe.cumbe.nationalbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * A line of the mirror.
 *
 * @param daysLeft working days to answer, negative when late; null once answered
 */
public record NationalRow(
        AgencyCode agency,
        String number,
        long version,
        String seat,
        ComplaintMotive motive,
        LocalDate registeredOn,
        LocalDate dueOn,
        NationalState state,
        @Nullable LocalDate answeredOn,
        @Nullable String answer,
        @Nullable Integer daysLeft,
        boolean demo) {}
