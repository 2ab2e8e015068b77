package pe.cumbe.transparency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.portalcopy.CopiedRow;
import pe.cumbe.shared.LegalTerm;

/** Something an agency published of an item for a period. No column of it ever changes; a correction is another row. */
@Entity
@Table(name = "transparency_publication")
@LegalTerm("publicación")
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private AgencyCode agency;

    private String item;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_form")
    private PeriodForm periodForm;

    @Column(name = "period_start")
    private LocalDate periodStart;

    /** The version. */
    private int number;

    private @Nullable Long replaces;

    @Enumerated(EnumType.STRING)
    private PublicationKind kind;

    @Column(name = "cut_off")
    private LocalDate cutOff;

    private String statement;

    private @Nullable String address;

    @Column(name = "file_id")
    private @Nullable String fileId;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_kind")
    private @Nullable FileKind fileKind;

    @Column(name = "file_size")
    private @Nullable Long fileSize;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "first_published_at")
    private Instant firstPublishedAt;

    private @Nullable String reason;

    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {} // for JPA

    Publication(
            NewPublication published,
            Period period,
            @Nullable String table,
            @Nullable Publication replaced,
            String publishedBy,
            Instant now) {
        this.agency = published.agency();
        this.item = published.item();
        this.periodForm = period.form();
        this.periodStart = period.start();
        this.number = replaced == null ? 1 : replaced.number + 1;
        this.replaces = replaced == null ? null : replaced.id;
        this.firstPublishedAt = replaced == null ? now : replaced.firstPublishedAt;
        this.kind = published.kind();
        this.cutOff = published.cutOff();
        this.statement = published.statement();
        this.address = kind == PublicationKind.LINK ? published.address() : null;
        this.signedBy = kind.isSigned() ? published.signedBy() : null;
        this.reason = replaced == null ? null : published.reason();
        this.publishedBy = publishedBy;
        this.publishedAt = now;
        this.sha256 = hold(published, table);
    }

    /**
     * As a copy of the portal tells it.
     *
     * @param replaced in whose place it stands; null for the first of its period
     */
    static Publication carried(
            AgencyCode agency, CopiedRow row, @Nullable PublishedFile file, @Nullable Long replaced) {
        var publication = new Publication();
        publication.agency = agency;
        publication.item = row.text("item");
        publication.periodForm = PeriodForm.valueOf(row.text("periodo"));
        publication.periodStart = new Period(publication.periodForm, row.day("desde")).start();
        publication.number = row.small("version");
        publication.replaces = replaced;
        publication.kind = PublicationKind.valueOf(row.text("clase"));
        publication.cutOff = row.day("corte");
        publication.statement = row.text("dice");
        publication.address = row.optional("enlace");
        publication.fileId = file == null ? null : file.id().value();
        publication.fileName = file == null ? null : file.name();
        publication.fileKind = file == null ? null : file.kind();
        publication.fileSize = file == null ? null : file.size();
        publication.signedBy = row.optional("firma");
        publication.publishedBy = row.text("quien");
        publication.publishedAt = row.instant("cuando");
        publication.firstPublishedAt = row.instant("primera");
        publication.reason = row.optional("motivo");
        publication.sha256 = row.text("huella");
        return publication;
    }

    /** Keeps what is published and says its fingerprint. */
    private String hold(NewPublication published, @Nullable String table) {
        var file = kind == PublicationKind.FILE ? published.file() : null;
        if (file == null) {
            return sha256(table == null ? words() : table);
        }
        this.fileId = file.id().value();
        this.fileName = file.name();
        this.fileKind = file.kind();
        this.fileSize = file.size();
        return file.fingerprint().value();
    }

    /** Whether the same person published the same, as when somebody presses twice. */
    boolean repeats(Publication other) {
        return kind == other.kind
                && publishedBy.equals(other.publishedBy)
                && Objects.requireNonNullElse(reason, "").equals(Objects.requireNonNullElse(other.reason, ""))
                && words().equals(other.words())
                && sha256.equals(other.sha256);
    }

    private String words() {
        return String.join(
                "\n",
                agency.value(),
                item,
                kind.name(),
                cutOff.toString(),
                statement,
                Objects.requireNonNullElse(address, ""),
                Objects.requireNonNullElse(signedBy, ""));
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private @Nullable PublishedFile file() {
        return fileId == null || fileName == null || fileKind == null || fileSize == null
                ? null
                : new PublishedFile(new AttachmentId(fileId), fileName, fileKind, fileSize);
    }

    public PublicationView view() {
        return new PublicationView(
                Objects.requireNonNullElse(id, 0L),
                agency,
                item,
                new Period(periodForm, periodStart),
                kind,
                cutOff,
                statement,
                address,
                file(),
                signedBy,
                publishedBy,
                publishedAt,
                firstPublishedAt,
                number,
                replaces,
                reason,
                sha256);
    }
}
