package pe.cumbe.portalcopy;

import java.util.stream.Stream;
import pe.cumbe.agency.AgencyCode;

/**
 * What a room has of a portal that goes with it: what is public, with its history, and nothing of persons who ask. A room
 * offers it by being a CDI bean of this type; it is called inside a transaction.
 */
public interface PortalPart {

    /** One word, the same for ever: its rows are {@code filas/{name}.jsonl} of the copy. */
    String name();

    /** Its place among the parts: what others name comes first. */
    int order();

    /** Whether somebody of that dependency wrote something here: no copy is taken over it. */
    boolean isWritten(AgencyCode agency);

    /** Takes away what the template brought, for the copy to stand in its place; the parts do so from the last to the first. */
    void clear(AgencyCode agency);

    void pack(AgencyCode agency, Packing out);

    void unpack(AgencyCode agency, Stream<CopiedRow> rows, Unpacking in);
}
