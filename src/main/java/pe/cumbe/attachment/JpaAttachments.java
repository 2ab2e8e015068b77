package pe.cumbe.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The rows of the files, in the database. */
@ApplicationScoped
public class JpaAttachments implements Attachments {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Attachment> find(AttachmentId id) {
        return Optional.ofNullable(entities.find(Attachment.class, id.value()));
    }

    @Override
    public void add(Attachment attachment) {
        entities.persist(attachment);
    }

    @Override
    public void remove(Attachment attachment) {
        entities.remove(attachment);
    }
}
