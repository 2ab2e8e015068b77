package pe.cumbe.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.media.DrawnPicture;

/** A picture as it is shown: small, without what the camera wrote into it. It never changes. */
@Entity
@Table(name = "content_picture")
public class ContentPicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private AgencyCode agency;

    /** The file that came. */
    @Column(name = "attachment_id")
    @SuppressWarnings("UnusedVariable") // read by people
    private String attachment;

    private int width;
    private int height;
    private byte[] jpeg;

    @SuppressWarnings("NullAway.Init")
    protected ContentPicture() {} // for JPA

    ContentPicture(AgencyCode agency, AttachmentId attachment, DrawnPicture small) {
        this.agency = agency;
        this.attachment = attachment.value();
        this.width = small.width();
        this.height = small.height();
        this.jpeg = small.jpeg();
    }

    AgencyCode agency() {
        return agency;
    }

    long id() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    DrawnPicture small() {
        return new DrawnPicture(width, height, jpeg);
    }
}
