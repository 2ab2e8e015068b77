package pe.cumbe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Confidence;

/** What the law leaves in doubt or to the region, as data with its source. */
@Entity
@Table(name = "access_parameter")
public class AccessParameter {

    @Id
    @Column(name = "code")
    private String code;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "value")
    private String value;

    @Column(name = "source")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidence")
    private Confidence confidence;

    @Column(name = "note")
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected AccessParameter() {} // for JPA

    public AccessParameter(String code, String value, String source, Confidence confidence, @Nullable String note) {
        this.code = code;
        this.value = value;
        this.source = source;
        this.confidence = confidence;
        this.note = note;
    }

    public String code() {
        return code;
    }

    public String value() {
        return value;
    }

    public String source() {
        return source;
    }

    public boolean isConfirmed() {
        return confidence.isConfirmed();
    }

    public String note() {
        return note == null ? "" : note;
    }
}
