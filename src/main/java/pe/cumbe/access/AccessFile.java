package pe.cumbe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentId;

/** A file of a request and the movement it came with. */
@Entity
@Table(name = "access_file")
public class AccessFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private long version;

    /** Read by the database alone. */
    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    @SuppressWarnings("UnusedVariable")
    private AccessRequest request;

    @Column(name = "position")
    private int position;

    /** Position of the movement it came with. */
    @Column(name = "movement")
    private int movement;

    @Column(name = "attachment")
    private String attachment;

    @Column(name = "name")
    private String name;

    @Column(name = "size")
    private long size;

    @Column(name = "sha256")
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected AccessFile() {} // for JPA

    AccessFile(AccessRequest request, int position, int movement, AccessDocument document) {
        this.request = request;
        this.position = position;
        this.movement = movement;
        this.attachment = document.id().value();
        this.name = document.name();
        this.size = document.size();
        this.sha256 = document.sha256();
    }

    int movement() {
        return movement;
    }

    AccessDocument document() {
        return new AccessDocument(new AttachmentId(attachment), name, size, sha256);
    }
}
