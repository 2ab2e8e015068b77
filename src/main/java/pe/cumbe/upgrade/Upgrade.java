package pe.cumbe.upgrade;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;

/** Somebody brings a version of the template to portals, or takes back what such an upgrade did. */
@Entity
@Table(name = "template_upgrade")
@LegalTerm("actualización de plantilla")
public class Upgrade {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int target;

    /** The upgrade that this one takes back; null for one that brings a version. */
    private @Nullable Long undoes;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @SuppressWarnings("NullAway.Init")
    protected Upgrade() {} // for JPA

    Upgrade(int target, @Nullable Long undoes, String startedBy, Instant now) {
        this.target = target;
        this.undoes = undoes;
        this.startedBy = startedBy;
        this.startedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    int target() {
        return target;
    }

    @Nullable Long undoes() {
        return undoes;
    }

    String startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }
}
