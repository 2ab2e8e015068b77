package pe.cumbe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pe.cumbe.attachment.AttachmentId;

/** A file put in a form whose request was not filed yet. */
@Entity
@Table(name = "access_upload")
public class AccessUpload {

    @Id
    @Column(name = "attachment")
    private String attachment;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "taken_at")
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessUpload() {} // for JPA

    AccessUpload(AttachmentId file, Instant at) {
        this.attachment = file.value();
        this.takenAt = at;
    }

    AttachmentId file() {
        return new AttachmentId(attachment);
    }

    Instant takenAt() {
        return takenAt;
    }
}
