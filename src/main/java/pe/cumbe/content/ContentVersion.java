package pe.cumbe.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.TextLayer;
import pe.cumbe.block.Block;
import pe.cumbe.block.Blocks;
import pe.cumbe.portalcopy.CopiedRow;

/** A text that an item has or has had. No column of it ever changes; mending it is another row. */
@Entity
@Table(name = "content_version")
public class ContentVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // of the database
    private @Nullable Long id;

    private long item;
    private AgencyCode agency;
    private int number;
    private String title;
    private String summary;
    /** What the blocks say in words. */
    private String body;

    /** As JSON; null in versions older than blocks, whose body is all there is. */
    private @Nullable String blocks;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "starts_at")
    private @Nullable LocalTime startsAt;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    private String place;
    private String post;
    private String phone;
    private String email;

    @Column(name = "file_id")
    private @Nullable String fileId;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "file_size")
    private @Nullable Long fileSize;

    /** Null in versions older than this question. */
    @Enumerated(EnumType.STRING)
    @Column(name = "file_text")
    private @Nullable TextLayer fileText;

    private @Nullable Long picture;

    @Column(name = "picture_alt")
    private String pictureAlt;

    private @Nullable Integer ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_kind")
    private @Nullable NoticeKind notice;

    private @Nullable String hours;
    private @Nullable String coordinates;

    private @Nullable Integer restores;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected ContentVersion() {} // for JPA

    ContentVersion(
            ContentItem item, int number, ContentText text, @Nullable Integer restores, String writtenBy, Instant now) {
        this.item = item.id();
        this.agency = item.agency();
        this.number = number;
        this.title = text.title().strip();
        this.summary = text.summary().strip();
        this.body = text.body();
        this.blocks = Blocks.write(text.blocks());
        this.startsOn = text.startsOn();
        this.startsAt = text.startsAt();
        this.endsOn = text.endsOn();
        this.place = text.place().strip();
        this.post = text.post().strip();
        this.phone = text.phone();
        this.email = text.email();
        var file = text.file();
        this.fileId = file == null ? null : file.id().value();
        this.fileName = file == null ? null : file.name();
        this.fileSize = file == null ? null : file.size();
        this.fileText = file == null ? null : file.text();
        this.picture = text.picture();
        this.pictureAlt = text.pictureAlt().strip();
        var details = text.details();
        this.ordinal = details.ordinal() == 0 ? null : details.ordinal();
        this.notice = details.notice();
        this.hours = details.hours().strip();
        this.coordinates = details.coordinates().strip();
        this.restores = restores;
        this.writtenBy = writtenBy;
        this.writtenAt = now;
    }

    /** As a copy of the portal tells it. */
    static ContentVersion carried(ContentItem item, CopiedRow row, ContentText text) {
        return new ContentVersion(
                item, row.small("numero"), text, row.optionalSmall("retoma"), row.text("quien"), row.instant("cuando"));
    }

    long item() {
        return item;
    }

    AgencyCode agency() {
        return agency;
    }

    int number() {
        return number;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String writtenBy() {
        return writtenBy;
    }

    ContentText text() {
        return new ContentText(
                title,
                summary,
                blocks(),
                startsOn,
                startsAt,
                endsOn,
                place,
                post,
                phone,
                email,
                file(),
                picture,
                pictureAlt,
                ContentDetails.of(ordinal, notice, hours, coordinates));
    }

    private List<Block> blocks() {
        return blocks == null ? ContentText.blocks(body) : Blocks.read(blocks);
    }

    private @Nullable ContentFile file() {
        return fileId == null
                ? null
                : new ContentFile(
                        new AttachmentId(fileId),
                        Objects.requireNonNullElse(fileName, ""),
                        Objects.requireNonNullElse(fileSize, 0L),
                        Objects.requireNonNullElse(fileText, TextLayer.UNKNOWN));
    }

    VersionView view() {
        return new VersionView(number, text(), restores, writtenBy, writtenAt);
    }
}
