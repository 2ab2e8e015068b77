package pe.cumbe.search;

import java.util.List;

/**
 * What one source has for a question.
 *
 * @param source its name
 * @param total how many there are, of which {@code hits} are a page
 */
public record PortalFound(String source, List<PortalHit> hits, long total) {

    public PortalFound {
        hits = List.copyOf(hits);
    }
}
