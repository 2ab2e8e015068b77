package pe.cumbe.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen to an item by itself.
 *
 * @param publishAt when everybody reads it; null for at once
 * @param withdrawAt when it is taken off the web; null for never
 * @param withdrawWhy the reason that its address will say; empty where it is not withdrawn
 */
public record ContentPlan(@Nullable Instant publishAt, @Nullable Instant withdrawAt, String withdrawWhy) {

    public static final ContentPlan NONE = new ContentPlan(null, null, "");

    ContentPlan publishing(@Nullable Instant at) {
        return new ContentPlan(at, withdrawAt, withdrawWhy);
    }

    ContentPlan withdrawing(@Nullable Instant at, String why) {
        return new ContentPlan(publishAt, at, at == null ? "" : why);
    }
}
