package pe.cumbe.complaint;

import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.tracking.LateCase;

/** What complaints need of the rooms around them. */
interface Surroundings {

    /** The dependencies: those that have, or may have, a portal. */
    List<AgencyCode> agencies();

    /** Who decides a queja about that dependency: the one above it, or itself where none is above. */
    AgencyCode superior(AgencyCode agency);

    ComplaintDays days(AgencyCode agency);

    Optional<ComplaintFile> file(AttachmentId id);

    /** Throws away the bytes of a file whose complaint was erased. */
    void discard(AttachmentId id);

    /** The late case that number and key open. */
    Optional<LateCase> lateCase(String number, String key);
}
