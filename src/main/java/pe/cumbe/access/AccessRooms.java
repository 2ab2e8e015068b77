package pe.cumbe.access;

import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;

/** What this room needs of those below. */
public interface AccessRooms {

    /** The dependencies that may be asked: those with a portal. */
    List<AgencyCode> agencies();

    /** All of them, with a portal or without: nobody's old data are forgotten because a portal closed. */
    List<AgencyCode> everyAgency();

    AccessTerms terms(AgencyCode agency);

    Optional<AccessDocument> file(AttachmentId id);

    void discard(AttachmentId id);

    /** Tells by e-mail that there is something to see, with the number and nothing more. */
    void news(String email, AccessNumber number);
}
