package pe.cumbe.portal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The template as the administrator of portals sees it.
 *
 * @param current the number portals start with today; 0 while none was loaded
 * @param changed whether something waits to become the next version
 * @param changedBy who changed it last; null while nothing waits
 * @param version to be handed back with every change
 */
public record TemplateView(
        int current,
        boolean changed,
        @Nullable String changedBy,
        long version,
        List<TemplatePage> pages,
        List<Published> versions) {

    public TemplateView {
        pages = List.copyOf(pages);
        versions = List.copyOf(versions);
    }

    /**
     * A version that portals started with; it never changes.
     *
     * @param by null for those that came with the content
     */
    public record Published(int number, Instant at, @Nullable String by, int pages) {}
}
