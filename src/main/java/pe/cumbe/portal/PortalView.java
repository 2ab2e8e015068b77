package pe.cumbe.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** The site of a dependency as everybody may see it. */
public record PortalView(
        AgencyCode agency, int templateVersion, Instant openedAt, List<Item> menu, List<Part> sections) {

    public PortalView {
        menu = List.copyOf(menu);
        sections = List.copyOf(sections);
    }

    /** The section with that key of the template, such as {@code welcome}. */
    public Optional<Part> section(String key) {
        return sections.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /**
     * An entry of the menu.
     *
     * @param path relative to the portal; empty for its front page
     */
    public record Item(String key, String label, String path) {}

    /**
     * A section of the front page.
     *
     * @param empty what to say when there is nothing to list; empty when it lists nothing
     */
    public record Part(String key, String title, String text, String empty) {}
}
