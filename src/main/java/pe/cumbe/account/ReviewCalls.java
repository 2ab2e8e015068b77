package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.calendar.DayBroke;

/** When a day breaks, tells heads by letter of the reviews that are due soon or overdue; what fails is tried the next day. */
@ApplicationScoped
public class ReviewCalls {

    private static final Logger LOG = Logger.getLogger(ReviewCalls.class.getName());

    private final AccountReviewDesk desk;

    @Inject
    public ReviewCalls(AccountReviewDesk desk) {
        this.desk = desk;
    }

    void tell(@Observes DayBroke broke) {
        try {
            desk.tellHeads(broke.day());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "heads could not be told of their reviews of accounts", e);
        }
    }
}
