package pe.cumbe.upgrade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.block.Block;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.Plot;
import pe.cumbe.portal.PlantedPage;

/**
 * What an upgrade does to one page of a portal.
 *
 * @param key of the page in the template
 * @param title as the portal or, for a new page, the template has it
 * @param plot the page as it stands; null for one that is new
 * @param slug its address word from then on
 * @param read what everybody reads from then on; null where that does not change
 * @param draft what whoever is writing finds; null where that does not change
 * @param base what the next upgrade starts from; empty for a page the portal keeps as its own or loses
 * @param conflicts what somebody of the dependency is asked
 * @param followed how many blocks take the template's words
 * @param joined how many keep the dependency's and take the template's
 */
public record PagePlan(
        String key,
        ContentKind kind,
        String title,
        Deed deed,
        @Nullable Plot plot,
        String slug,
        @Nullable List<Block> read,
        @Nullable List<Block> draft,
        List<PlantedPage.Origin> base,
        List<BlockConflict> conflicts,
        int followed,
        int joined) {

    public PagePlan {
        base = List.copyOf(base);
        conflicts = List.copyOf(conflicts);
    }

    /** What is done with a page. */
    public enum Deed {
        /** It stays as it is. */
        STAY,
        CHANGE,
        /** The template brings it. */
        PLANT,
        /** The template lost it, and nobody had written in it. */
        UPROOT,
        /** The template lost it; the dependency wrote in it and is asked. */
        KEEP,
        /** The template brings it at an address word the dependency uses; it is asked. */
        WAIT
    }

    public boolean isChange() {
        return deed != Deed.STAY || !conflicts.isEmpty();
    }
}
