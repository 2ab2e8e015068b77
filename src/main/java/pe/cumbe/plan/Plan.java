package pe.cumbe.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A plan as it was loaded; what it says never changes. */
@Entity
@Table(name = "plan")
public class Plan {

    @Id
    private String code;

    private String body;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {} // for JPA

    Plan(String code, String body, Instant now) {
        this.code = code;
        this.body = body;
        this.loadedAt = now;
    }

    public String code() {
        return code;
    }

    public PlanBook book() {
        return PlanFile.read(body);
    }

    public Instant loadedAt() {
        return loadedAt;
    }
}
