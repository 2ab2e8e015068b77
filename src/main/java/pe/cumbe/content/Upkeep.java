package pe.cumbe.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * How often somebody looks whether what an item says still holds. It stands beside the item, so that noting it never
 * overtakes whoever is writing.
 */
@Entity
@Table(name = "content_upkeep")
public class Upkeep {

    @Id
    private long item;

    private AgencyCode agency;

    @Column(name = "every_days")
    private @Nullable Integer everyDays;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "looked_at")
    private @Nullable Instant lookedAt;

    @Column(name = "looked_by")
    private @Nullable String lookedBy;

    @SuppressWarnings("NullAway.Init")
    protected Upkeep() {} // for JPA

    Upkeep(AgencyCode agency, long item) {
        this.agency = agency;
        this.item = item;
    }

    /** Null for never. */
    void lookEvery(@Nullable Integer days, LocalDate today) {
        everyDays = days;
        dueOn = days == null ? null : today.plusDays(days);
    }

    void looked(String username, Instant now, LocalDate today) {
        lookedAt = now;
        lookedBy = username;
        dueOn = everyDays == null ? null : today.plusDays(everyDays);
    }

    AgencyCode agency() {
        return agency;
    }

    long item() {
        return item;
    }

    UpkeepView view() {
        return new UpkeepView(everyDays, dueOn, lookedAt, lookedBy);
    }
}
