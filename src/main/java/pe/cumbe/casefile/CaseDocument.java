package pe.cumbe.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentId;

/** A file of a case and the movement it came with; name and fingerprint are kept as the receipt told them. */
@Entity
@Table(name = "case_document")
public class CaseDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private long version;

    /** Read by the database alone. */
    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    @SuppressWarnings("UnusedVariable")
    private CaseFile caseFile;

    /** Place in the case, from 1. */
    @Column(name = "position")
    private int position;

    /** Position of the movement it came with. */
    @Column(name = "movement_position")
    private int movement;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DocumentKind kind;

    @Column(name = "attachment_id")
    private String attachment;

    @Column(name = "name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size")
    private long size;

    @Column(name = "sha256")
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected CaseDocument() {} // for JPA

    CaseDocument(CaseFile caseFile, int position, int movement, FiledDocument filed) {
        this.caseFile = caseFile;
        this.position = position;
        this.movement = movement;
        this.kind = filed.kind();
        this.attachment = filed.id().value();
        this.name = filed.name();
        this.mediaType = filed.mediaType();
        this.size = filed.size();
        this.sha256 = filed.sha256();
    }

    int movement() {
        return movement;
    }

    DocumentKind kind() {
        return kind;
    }

    FiledDocument filed() {
        return new FiledDocument(new AttachmentId(attachment), kind, name, mediaType, size, sha256);
    }
}
