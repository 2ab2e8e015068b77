package pe.cumbe.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something public that answers, as a list shows it. Read from the index alone.
 *
 * @param id within its source
 * @param path of its page
 * @param place whose it is, as people read it; may be empty
 * @param excerpt where the words stand; may be empty
 */
public record PortalHit(String id, String path, String title, String place, Optional<LocalDate> day, Excerpt excerpt) {}
