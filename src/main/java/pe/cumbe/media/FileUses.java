package pe.cumbe.media;

import java.util.List;
import java.util.Set;
import pe.cumbe.agency.AgencyCode;

/** Who uses what: answered by the room that writes pages, which is above this one in what it knows. */
public interface FileUses {

    /** The pages, of any dependency, whose published or newest text names that file of {@code agency}. */
    List<FileUse> of(AgencyCode agency, String word);

    /** The words of the files of {@code agency} that some page names. */
    Set<String> wordsInUse(AgencyCode agency);

    /** Whether something that everybody may read names it. */
    boolean isPublic(AgencyCode agency, String word);
}
