package pe.cumbe.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.cumbe.agency.AgencyCode;

/** What came with the template in many portals at once, for those who manage them all. */
public interface Plots {

    /** The items with those numbers, in one question; those of other agencies are left out. */
    List<Plot> plots(List<AgencyCode> agencies, List<Long> ids);

    /** The address words of pages of each of those portals, with those that pages left. */
    Map<AgencyCode, Set<String>> takenByPages(List<AgencyCode> agencies);
}
