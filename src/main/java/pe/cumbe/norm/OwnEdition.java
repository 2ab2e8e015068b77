package pe.cumbe.norm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an office of ours published a norm; empty for one that only a source told of. */
@Embeddable
class OwnEdition {

    /** Counted from 1; 0 when there is none. */
    @Column(name = "edition")
    private int number;

    @Column(name = "edition_why")
    private @Nullable String why;

    private @Nullable String signer;

    @Embedded
    private KeptFile file = new KeptFile();

    /** Empty. */
    OwnEdition() {}

    OwnEdition(EditedNorm edited) {
        this.number = edited.edition();
        this.why = edited.why();
        this.signer = edited.signer();
        this.file = new KeptFile(edited.file());
    }

    boolean exists() {
        return number > 0;
    }

    int number() {
        return number;
    }

    Optional<String> why() {
        return Optional.ofNullable(why);
    }

    Optional<String> signer() {
        return Optional.ofNullable(signer);
    }

    Optional<SignedFile> file() {
        return file.signed();
    }
}
