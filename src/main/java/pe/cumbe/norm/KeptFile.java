package pe.cumbe.norm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.Fingerprint;

/** The place of a {@link SignedFile} in a row; empty until there is one. */
@Embeddable
public class KeptFile {

    @Column(name = "file_id")
    private @Nullable String id;

    @Column(name = "file_name")
    private @Nullable String name;

    @Column(name = "file_size")
    private long size;

    @Column(name = "file_sha256")
    private @Nullable Fingerprint sha256;

    /** Empty. */
    public KeptFile() {}

    public KeptFile(SignedFile file) {
        this.id = file.id().value();
        this.name = file.name();
        this.size = file.size();
        this.sha256 = file.sha256();
    }

    public Optional<SignedFile> signed() {
        if (id == null || name == null || sha256 == null) {
            return Optional.empty();
        }
        return Optional.of(new SignedFile(new AttachmentId(id), name, size, sha256));
    }
}
