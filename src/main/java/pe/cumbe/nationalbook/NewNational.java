package pe.cumbe.nationalbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** A reclamo of the national book to be mirrored, as typed. */
public record NewNational(
        AgencyCode agency,
        String number,
        String seat,
        @Nullable ComplaintMotive motive,
        LocalDate registeredOn,
        boolean demo) {}
