package pe.cumbe.attachment;

import java.util.Optional;

/** All the files handed in. Found only by their unguessable name. */
public interface Attachments {

    Optional<Attachment> find(AttachmentId id);

    void add(Attachment attachment);

    void remove(Attachment attachment);
}
