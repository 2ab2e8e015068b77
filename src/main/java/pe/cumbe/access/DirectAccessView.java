package pe.cumbe.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.Applicant;

/**
 * A direct access as its officer sees it.
 *
 * @param dueOn the last day to show it
 * @param daysLeft working days until then; null once nothing is due
 * @param shown what was shown; empty before
 * @param endedOn the day it was shown, or left
 * @param delay why it was shown after its term, for the public register
 * @param conformedOn the day the person signed the slip
 * @param erasedOn the day on which what names the person was erased
 */
public record DirectAccessView(
        AccessNumber number,
        long version,
        AgencyCode agency,
        DirectAccessStatus status,
        Applicant applicant,
        String asked,
        String summary,
        boolean centralArchive,
        LocalDate askedOn,
        LocalDate dueOn,
        @Nullable Integer daysLeft,
        String shown,
        @Nullable LocalDate endedOn,
        boolean late,
        String delay,
        @Nullable LocalDate conformedOn,
        String notedBy,
        @Nullable LocalDate erasedOn) {

    /** There is something the person can sign. */
    public boolean isSignable() {
        return status == DirectAccessStatus.SHOWN || status == DirectAccessStatus.CONFORMED;
    }
}
