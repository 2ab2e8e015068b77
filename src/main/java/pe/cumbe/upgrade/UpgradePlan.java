package pe.cumbe.upgrade;

import java.util.List;
import pe.cumbe.agency.AgencyCode;

/**
 * What an upgrade does to a portal, whether it is only tried or done.
 *
 * @param from the version of the template it follows
 * @param to the one it is to follow
 */
public record UpgradePlan(AgencyCode agency, int from, int to, List<PagePlan> pages) {

    public UpgradePlan {
        pages = List.copyOf(pages);
    }

    /** How many conflicts it opens. */
    public int conflicts() {
        return pages.stream().mapToInt(page -> page.conflicts().size()).sum();
    }

    /** How many blocks take the template's words. */
    public int followed() {
        return pages.stream().mapToInt(PagePlan::followed).sum();
    }

    /** How many blocks have words of both from then on. */
    public int joined() {
        return pages.stream().mapToInt(PagePlan::joined).sum();
    }

    /** The pages that are not as they were. */
    public List<PagePlan> changes() {
        return pages.stream().filter(PagePlan::isChange).toList();
    }
}
