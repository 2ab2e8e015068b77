package pe.cumbe.content;

import java.util.List;
import pe.cumbe.agency.AgencyCode;

/** What stays in versions although it was found in them, each with its reason. */
public interface KeptFindings {

    void add(KeptFinding kept);

    /** From the first to the last; what a version has never been sent with is not there. */
    List<KeptFinding> of(AgencyCode agency, long item);
}
