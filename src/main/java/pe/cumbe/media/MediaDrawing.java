package pe.cumbe.media;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** A version of a picture in one of its widths. Apart from its version: lists do not read it. It never changes. */
@Entity
@Table(name = "media_drawing")
public class MediaDrawing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // of the database
    private @Nullable Long id;

    private AgencyCode agency;
    private long file;
    private int number;

    @Enumerated(EnumType.STRING)
    private PictureSize measure;

    private int width;
    private int height;
    private byte[] jpeg;

    @SuppressWarnings("NullAway.Init")
    protected MediaDrawing() {} // for JPA

    MediaDrawing(MediaFile file, PictureSize measure, DrawnPicture drawn) {
        this.agency = file.agency();
        this.file = file.id();
        this.number = file.newest();
        this.measure = measure;
        this.width = drawn.width();
        this.height = drawn.height();
        this.jpeg = drawn.jpeg();
    }

    boolean is(AgencyCode whose, long wanted) {
        return agency.equals(whose) && file == wanted;
    }

    boolean is(AgencyCode whose, long wanted, int version, PictureSize size) {
        return is(whose, wanted) && number == version && measure == size;
    }

    DrawnPicture drawn() {
        return new DrawnPicture(width, height, jpeg);
    }
}
