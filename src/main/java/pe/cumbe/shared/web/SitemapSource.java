package pe.cumbe.shared.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Public pages that a room wants found: procedures, norms, portals. A room offers them by being a CDI bean of this type;
 * {@code /sitemap.xml} asks each, a part of at most {@link #PART} addresses at a time, always in the same order.
 */
public interface SitemapSource {

    /** Addresses in one file. */
    int PART = 5_000;

    /** A word of the file's address: {@code normas} in {@code /sitemaps/normas-1.xml}. Lower case, no hyphen. */
    String name();

    /** How many addresses there are now. */
    long count();

    /** Those from the number {@code from} on, at most {@link #PART}. */
    List<Page> pages(int from);

    /**
     * A page.
     *
     * @param path as in {@code /tramites/licencia-caza-deportiva}
     * @param changed the day its content last changed, where it is known
     */
    record Page(String path, @Nullable LocalDate changed) {}
}
