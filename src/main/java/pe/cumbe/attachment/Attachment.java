package pe.cumbe.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pe.cumbe.shared.LegalTerm;

/**
 * A file somebody handed in. The bytes lie outside the web root and are never written again; this is their row, which
 * exists only after they are safe on the disk. Nothing here says whose it is: a draft or a case holds its name.
 */
@Entity
@Table(name = "attachment")
@LegalTerm("archivo adjunto")
public class Attachment {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FileKind kind;

    @Column(name = "size")
    private long size;

    @Column(name = "sha256")
    private Fingerprint fingerprint;

    @Column(name = "stored_at")
    private Instant storedAt;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {} // for JPA

    Attachment(AttachmentView view) {
        this.id = view.id().value();
        this.name = view.name();
        this.kind = view.kind();
        this.size = view.size();
        this.fingerprint = view.fingerprint();
        this.storedAt = view.storedAt();
    }

    AttachmentView view() {
        return new AttachmentView(new AttachmentId(id), name, kind, size, fingerprint, storedAt);
    }
}
