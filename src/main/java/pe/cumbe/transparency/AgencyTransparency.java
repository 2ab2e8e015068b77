package pe.cumbe.transparency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an agency has published and what it lacks, today. */
public record AgencyTransparency(List<AgencyItem> items) {

    public AgencyTransparency {
        items = List.copyOf(items);
    }

    /** A heading with its items. */
    public record Heading(int number, String slug, String name, List<AgencyItem> items) {

        public Compliance compliance() {
            return Compliance.of(items);
        }

        /** When something of it was last published; null when never. */
        public @Nullable Instant updatedAt() {
            return last(items);
        }
    }

    public List<Heading> headings() {
        var byNumber = new LinkedHashMap<Integer, List<AgencyItem>>();
        for (var item : items) {
            byNumber.computeIfAbsent(item.item().heading(), number -> new ArrayList<>())
                    .add(item);
        }
        return byNumber.values().stream()
                .map(group -> {
                    var first = group.get(0).item();
                    return new Heading(first.heading(), first.headingSlug(), first.headingName(), List.copyOf(group));
                })
                .toList();
    }

    public Compliance compliance() {
        return Compliance.of(items);
    }

    public @Nullable Instant updatedAt() {
        return last(items);
    }

    private static @Nullable Instant last(List<AgencyItem> items) {
        return items.stream()
                .map(AgencyItem::newest)
                .filter(Objects::nonNull)
                .map(PublicationView::publishedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
