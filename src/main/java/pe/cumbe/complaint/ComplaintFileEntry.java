package pe.cumbe.complaint;

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

/** A file of a complaint and the movement it came with. */
@Entity
@Table(name = "complaint_file")
public class ComplaintFileEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    /** Read by the database alone. */
    @ManyToOne(optional = false)
    @JoinColumn(name = "complaint_id")
    @SuppressWarnings("UnusedVariable")
    private Complaint complaint;

    @SuppressWarnings("UnusedVariable") // orders the rows
    private int position;

    @Column(name = "movement_position")
    private int movement;

    @Column(name = "attachment_id")
    private String attachment;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    @SuppressWarnings("NullAway.Init")
    protected ComplaintFileEntry() {} // for JPA

    ComplaintFileEntry(Complaint complaint, int position, int movement, ComplaintFile file) {
        this.complaint = complaint;
        this.position = position;
        this.movement = movement;
        this.attachment = file.id().value();
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
    }

    int movement() {
        return movement;
    }

    ComplaintFile file() {
        return new ComplaintFile(new AttachmentId(attachment), name, mediaType, size);
    }
}
