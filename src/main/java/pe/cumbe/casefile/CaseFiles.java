package pe.cumbe.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.NumberSeries;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.PageOf;

/**
 * All the case files. Every question names the dependency that asks, and gets only what was addressed, referred or
 * elevated to it; or it carries what nobody can guess.
 */
public interface CaseFiles {

    void add(CaseFile caseFile);

    /**
     * The case of a submission. It locks nothing: a lock on what is not there yet would make filings wait for each other in
     * a circle; {@link NumberSeries#claim} is what makes them wait.
     */
    Optional<CaseFile> filedAs(SubmissionId submission);

    Optional<CaseFile> find(AgencyCode viewer, CaseNumber number);

    /** The case, read afresh and held until the transaction ends, so that two officers never move it at once. */
    Optional<CaseFile> hold(AgencyCode viewer, CaseNumber number);

    /** A copy to try something on; what is done to it is not kept. */
    Optional<CaseFile> trial(AgencyCode viewer, CaseNumber number);

    /** The case that this key opens, or this code of a slip. */
    Optional<CaseFile> openedBy(KeySeal seal);

    /** As {@link #openedBy}, read afresh and held until the transaction ends. */
    Optional<CaseFile> holdOpenedBy(KeySeal seal);

    /**
     * A page of those that the dependency has now or was addressed, the most urgent first: by the day the office has to
     * act, then by filing; those without such a day last.
     *
     * @param words the number, part of the name, or the document; empty for all
     */
    PageOf<CaseFile> queue(AgencyCode viewer, QueueFilter filter, String words, int page, int size);

    /** Cases in the hands of that dependency for which the law may close something on that day. */
    List<CaseNumber> closing(AgencyCode holder, LocalDate day);

    /** Open cases in the hands of that dependency whose day of answer passed, the latest first. */
    List<CaseFile> late(AgencyCode holder, LocalDate today, int most);
}
