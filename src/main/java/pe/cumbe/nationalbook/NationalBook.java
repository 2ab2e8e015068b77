package pe.cumbe.nationalbook;

import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** The mirror of the national book and what is still to be copied to it; each dependency its own. */
public interface NationalBook {

    void add(NationalComplaint complaint);

    void add(PaperComplaint complaint);

    boolean has(AgencyCode agency, String number);

    boolean hasPaper(AgencyCode agency, String code);

    /** Held until the transaction ends. */
    Optional<NationalComplaint> hold(AgencyCode agency, String number);

    /** Held until the transaction ends. */
    Optional<PaperComplaint> holdPaper(AgencyCode agency, String code);

    /** Those without an answer by their day, then the others, newest first. */
    List<NationalComplaint> of(AgencyCode agency, int most);

    /** Those not copied by their day, then the others, newest first. */
    List<PaperComplaint> papersOf(AgencyCode agency, int most);
}
