package pe.cumbe.transparency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentView;

/**
 * What a coordinator publishes.
 *
 * @param item its code
 * @param cutOff the day up to which it tells; the period is the one that has that day
 * @param statement what it is, in words; of a signed one, what is declared
 * @param address of a link; else blank
 * @param table of a table, its CSV; else empty
 * @param file of a file, as it was taken in; else null
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
        @Nullable AttachmentView file,
        String signedBy,
        String reason) {

    public NewPublication(
            AgencyCode agency,
            String item,
            PublicationKind kind,
            LocalDate cutOff,
            String statement,
            String address,
            String table,
            String signedBy,
            String reason) {
        this(agency, item, kind, cutOff, statement, address, table, null, signedBy, reason);
    }
}
