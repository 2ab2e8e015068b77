package pe.cumbe.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text that an item has or has had.
 *
 * @param restores the version whose text was taken again; null when it was written
 */
public record VersionView(
        int number, ContentText text, @Nullable Integer restores, String writtenBy, Instant writtenAt) {}
