package pe.cumbe.attachment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of the files, in memory. */
public class InMemoryAttachments implements Attachments {

    private final Map<AttachmentId, Attachment> all = new LinkedHashMap<>();

    @Override
    public Optional<Attachment> find(AttachmentId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void add(Attachment attachment) {
        all.put(attachment.view().id(), attachment);
    }

    @Override
    public void remove(Attachment attachment) {
        all.remove(attachment.view().id());
    }
}
