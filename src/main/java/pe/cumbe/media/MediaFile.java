package pe.cumbe.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Slug;

/**
 * A file of the library of a dependency, at its address for ever. One that was taken out keeps its row: nobody else gets
 * its address.
 */
@Entity
@Table(name = "media_file")
@LegalTerm("archivo de la biblioteca")
public class MediaFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private AgencyCode agency;
    private String word;
    private String title;
    private String alt = "";
    private boolean decorative;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    /** Of what stands there now. */
    private int newest;

    private long size;
    private int width;
    private int height;

    @Column(name = "small_width")
    private int smallWidth;

    /** Null once it was taken out: the same file may come again, at another address. */
    private @Nullable String sha256;

    @Column(name = "document")
    private @Nullable String document;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected MediaFile() {} // for JPA

    @SuppressWarnings("NullAway.Init") // replace() fills the rest
    MediaFile(AgencyCode agency, String word, String title, Arrived arrived, Instant now) {
        this.agency = agency;
        this.word = word;
        this.title = title;
        replace(arrived, now);
    }

    /** One that comes from another installation, at the address it had there. */
    static MediaFile carried(AgencyCode agency, String word, String title, Arrived arrived, Instant moment) {
        if (!Slug.isSlug(word)) {
            throw new IllegalArgumentException(word);
        }
        return new MediaFile(agency, word, title, arrived, moment);
    }

    /** From now on this stands at the address. */
    final void replace(Arrived arrived, Instant now) {
        this.kind = arrived.kind();
        this.newest++;
        this.size = arrived.stored().size();
        this.sha256 = arrived.stored().fingerprint().value();
        this.width = arrived.isPicture() ? arrived.drawn().get(0).width() : 0;
        this.height = arrived.isPicture() ? arrived.drawn().get(0).height() : 0;
        this.smallWidth = arrived.isPicture() ? arrived.drawn().get(1).width() : 0;
        this.document = arrived.isPicture() ? null : arrived.stored().id().value();
        this.changedAt = now;
    }

    void describe(String words, String shows, boolean saysNothing, Instant now) {
        this.title = words;
        this.alt = shows;
        this.decorative = saysNothing;
        this.changedAt = now;
    }

    void remove(Instant now) {
        this.removedAt = now;
        this.sha256 = null;
        this.document = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    long id() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    long version() {
        return version;
    }

    AgencyCode agency() {
        return agency;
    }

    String word() {
        return word;
    }

    int newest() {
        return newest;
    }

    @Nullable String sha256() {
        return sha256;
    }

    /** As it stands; not to be asked of one that was taken out. */
    MediaView view() {
        return new MediaView(
                agency,
                word,
                title,
                alt,
                decorative,
                kind,
                newest,
                size,
                width,
                height,
                smallWidth,
                Objects.requireNonNull(sha256, "taken out"),
                document == null ? null : new AttachmentId(document),
                changedAt,
                version);
    }
}
