package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;

/** What lies on the desks of a dependency, what is most urgent first. */
@ApplicationScoped
public class CaseQueue {

    /**
     * The rows of one dependency, by working days left; what has no day comes after, oldest first.
     *
     * @param words part of a number, or of the applicant's name or document; empty for all
     * @param page counted from 1
     */
    public PageOf<CaseQueueRow> rows(
            Actor actor, AgencyCode agency, QueueFilter filter, String words, int page, int size) {
        throw new UnsupportedOperationException();
    }
}
