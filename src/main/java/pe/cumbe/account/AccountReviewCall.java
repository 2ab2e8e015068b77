package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** The heads of a dependency were told of a review by letter, so that nobody tells them again. */
@Entity
@Table(name = "account_review_call")
public class AccountReviewCall {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // of the database
    private @Nullable Long id;

    private AgencyCode agency;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean overdue;

    @SuppressWarnings("NullAway.Init")
    protected AccountReviewCall() {} // for JPA

    AccountReviewCall(AgencyCode agency, LocalDate dueOn, boolean overdue) {
        this.agency = agency;
        this.dueOn = dueOn;
        this.overdue = overdue;
    }

    boolean isOf(AgencyCode place, LocalDate due, boolean late) {
        return agency.equals(place) && dueOn.equals(due) && overdue == late;
    }
}
