package pe.cumbe.privacy;

import java.util.Optional;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;

/** What this room needs of those below. */
public interface PrivacyRooms {

    /** Counted in the calendar of the region. */
    ClaimTerms terms();

    Optional<AttachmentView> file(AttachmentId id);

    /** Tells by e-mail that there is something to see, with the number and nothing more. */
    void news(String email, ClaimNumber number);
}
