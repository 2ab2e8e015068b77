package pe.cumbe.content;

import java.util.List;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;

/** What is read in Spanish, and what says it in other languages. */
public interface Translations {

    /** What those portals say at addresses of its own, with the version everybody reads, those published last first. */
    PageOf<ContentItems.Held> originals(List<AgencyCode> agencies, int page, int size);

    /** What says some of them in other languages, with the version everybody reads or else the newest. */
    List<ContentItems.Held> of(List<AgencyCode> agencies, List<Long> originals);
}
