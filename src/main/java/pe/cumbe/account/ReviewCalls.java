package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import pe.cumbe.calendar.DayBroke;

/** When a day breaks, tells heads by letter of the reviews that are due soon or overdue. */
@ApplicationScoped
public class ReviewCalls {

    private final AccountReviewDesk desk;

    @Inject
    public ReviewCalls(AccountReviewDesk desk) {
        this.desk = desk;
    }

    void tell(@Observes DayBroke broke) {
        desk.tellHeads(broke.day());
    }
}
