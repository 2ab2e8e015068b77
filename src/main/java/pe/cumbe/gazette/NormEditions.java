package pe.cumbe.gazette;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;

/** The editions of the agencies' norms; each method names the agency whose they are. */
public interface NormEditions {

    /** Adds it; it has its number from here on. */
    void add(AgencyCode agency, NormEdition edition);

    Optional<NormEdition> find(AgencyCode agency, long id);

    /** The edition, held until the transaction ends. */
    Optional<NormEdition> hold(AgencyCode agency, long id);

    /** Those in one of these states, the last saved first. */
    List<EditionRow> rows(AgencyCode agency, Set<EditionState> states, int most);

    /** The editions of a norm in one of these states. */
    List<NormEdition> of(AgencyCode agency, String norm, Set<EditionState> states);

    /** How many editions of the agency have that file. */
    long withFile(AgencyCode agency, AttachmentId file);

    /** The number of the last edition of a norm that was published; 0 when there is none. */
    int lastNumber(AgencyCode agency, String norm);
}
