package pe.cumbe.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.shared.Slug;

/** Where people who did not sign in keep what they have begun; erased thirty days after the last change. */
@ApplicationScoped
@Transactional
public class DraftDesk {

    public DraftView start(Slug procedure, @Nullable AgencyCode agency) {
        throw new UnsupportedOperationException();
    }

    /** The draft, filed or not, while it is kept. */
    public Optional<DraftView> open(DraftId id) {
        throw new UnsupportedOperationException();
    }

    /** The draft whose short key somebody typed. */
    public Optional<DraftView> resume(String typedKey) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves the answers of one step; those of other steps stay. The last save of a field wins, so Back and a second tab
     * do no harm.
     */
    public DraftView save(DraftId id, Map<String, String> answers) {
        throw new UnsupportedOperationException();
    }

    /** Chooses the dependency, where the procedure leaves the choice. */
    public DraftView choose(DraftId id, AgencyCode agency) {
        throw new UnsupportedOperationException();
    }

    /** Puts a stored file in the draft, in place of the one that answered the same requirement. */
    public DraftView attach(DraftId id, AttachmentId file, String requirement, String name, long size) {
        throw new UnsupportedOperationException();
    }

    public DraftView detach(DraftId id, AttachmentId file) {
        throw new UnsupportedOperationException();
    }

    /** Throws the draft away at once, as at the end of a session in a kiosk. */
    public void discard(DraftId id) {
        throw new UnsupportedOperationException();
    }
}
