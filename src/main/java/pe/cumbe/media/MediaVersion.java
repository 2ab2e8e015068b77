package pe.cumbe.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;

/** What stood at the address of a file, or stands there. It never changes. */
@Entity
@Table(name = "media_version")
public class MediaVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // of the database
    private @Nullable Long id;

    private AgencyCode agency;
    private long file;
    private int number;
    private String name;
    private long size;
    private String sha256;
    private @Nullable String document;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected MediaVersion() {} // for JPA

    MediaVersion(MediaFile file, Arrived arrived, String addedBy, Instant addedAt) {
        this.agency = file.agency();
        this.file = file.id();
        this.number = file.newest();
        this.name = arrived.stored().name();
        this.size = arrived.stored().size();
        this.sha256 = arrived.stored().fingerprint().value();
        this.document = arrived.isPicture() ? null : arrived.stored().id().value();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    AgencyCode agency() {
        return agency;
    }

    long file() {
        return file;
    }

    int number() {
        return number;
    }

    String sha256() {
        return sha256;
    }

    @Nullable AttachmentId document() {
        return document == null ? null : new AttachmentId(document);
    }

    MediaVersionView view() {
        return new MediaVersionView(number, name, size, addedBy, addedAt);
    }
}
