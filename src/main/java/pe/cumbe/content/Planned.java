package pe.cumbe.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to an item by itself. Another plan is another one of these. */
@Embeddable
public class Planned {

    @Column(name = "publish_at")
    private @Nullable Instant publishAt;

    @Column(name = "withdraw_at")
    private @Nullable Instant withdrawAt;

    @Column(name = "withdraw_why")
    private @Nullable String withdrawWhy;

    protected Planned() {} // for JPA

    Planned(ContentPlan plan) {
        this.publishAt = plan.publishAt();
        this.withdrawAt = plan.withdrawAt();
        this.withdrawWhy = plan.withdrawAt() == null ? null : plan.withdrawWhy();
    }

    ContentPlan view() {
        return new ContentPlan(publishAt, withdrawAt, withdrawWhy == null ? "" : withdrawWhy);
    }
}
