package pe.cumbe.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether visitors may be sent here. Content is loaded and the index opened after deployment, so that both can be
 * watched; until each has said so the portal is not ready, and it never stops being ready afterwards.
 */
@ApplicationScoped
public class Readiness {

    private enum Part {
        CONTENT,
        INDEX
    }

    private final Set<Part> missing = EnumSet.allOf(Part.class);
    private final Set<Part> failed = EnumSet.noneOf(Part.class);

    /** The seed says: first-day content is in the database (it was, or it has just been loaded). */
    public void contentLoaded() {
        arrived(Part.CONTENT);
    }

    /** The search room says: the index is open and holds what the database holds. */
    public void indexOpened() {
        arrived(Part.INDEX);
    }

    /** The seed says: the content could not be loaded; somebody must look, and the next start tries again. */
    public void contentFailed() {
        failed(Part.CONTENT);
    }

    /** The search room says the same of its index. */
    public void indexFailed() {
        failed(Part.INDEX);
    }

    public synchronized boolean isReady() {
        return missing.isEmpty();
    }

    /** {@code content}, {@code index}; empty when ready. */
    public synchronized List<String> missing() {
        return missing.stream()
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Of what is missing, what will not arrive by waiting. */
    public synchronized List<String> failed() {
        return failed.stream().map(part -> part.name().toLowerCase(Locale.ROOT)).toList();
    }

    private synchronized void arrived(Part part) {
        missing.remove(part);
        failed.remove(part);
    }

    private synchronized void failed(Part part) {
        failed.add(part);
    }
}
