package pe.cumbe.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The register of stored files. Who may see one is decided by the room that holds its name. */
@ApplicationScoped
@Transactional
public class AttachmentDesk {

    private final Attachments attachments;
    private final Event<Discarded> discarded;

    @Inject
    public AttachmentDesk(Attachments attachments, Event<Discarded> discarded) {
        this.attachments = attachments;
        this.discarded = discarded;
    }

    /** The row of that file is gone; its bytes follow once that is committed. */
    record Discarded(AttachmentId id) {}

    /** Enters a file whose bytes are already safe on the disk. */
    void enter(AttachmentView stored) {
        attachments.add(new Attachment(stored));
    }

    public Optional<AttachmentView> find(AttachmentId id) {
        return attachments.find(id).map(Attachment::view);
    }

    /** Throws away a file that was never filed, as when somebody takes it out of a draft. */
    public void discard(AttachmentId id) {
        attachments.find(id).ifPresent(attachment -> {
            attachments.remove(attachment);
            discarded.fire(new Discarded(id));
        });
    }
}
