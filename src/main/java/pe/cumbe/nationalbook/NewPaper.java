package pe.cumbe.nationalbook;

import java.time.LocalDate;
import pe.cumbe.agency.AgencyCode;

/**
 * A reclamo that came on paper or otherwise, as typed.
 *
 * @param code as it stands on the sheet
 */
public record NewPaper(
        AgencyCode agency, String code, PaperMeans means, String seat, LocalDate receivedOn, boolean demo) {}
