package pe.cumbe.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and why an item was taken off the web. What is public again has none. */
@Embeddable
public class Withdrawal {

    @Column(name = "withdrawn_at")
    private Instant at;

    @Column(name = "withdrawn_reason")
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {} // for JPA

    Withdrawal(Instant at, String reason) {
        this.at = at;
        this.reason = reason;
    }

    WithdrawnView of(ContentItem item) {
        return new WithdrawnView(item.agency(), item.kind(), at, reason);
    }
}
