package pe.cumbe.transparency;

import java.time.LocalDate;
import pe.cumbe.agency.AgencyCode;

/**
 * What a coordinator publishes.
 *
 * @param item its code
 * @param cutOff the day up to which it tells; the period is the one that has that day
 * @param statement what it is, in words; of a signed one, what is declared
 * @param address of a link; else blank
 * @param table of a table, its CSV; else empty
 * @param signedBy name and post of who answers for a signed one; else blank
 * @param reason why the period is published again; blank the first time
 */
public record NewPublication(
        AgencyCode agency,
        String item,
        PublicationKind kind,
        LocalDate cutOff,
        String statement,
        String address,
        String table,
        String signedBy,
        String reason) {}
