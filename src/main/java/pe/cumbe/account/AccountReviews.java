package pe.cumbe.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Reviews of accounts, of all dependencies. */
public interface AccountReviews {

    /** Keeps it and gives it its id. */
    void add(AccountReview review);

    void add(AccountReviewLine line);

    void add(AccountReviewCall call);

    Optional<AccountReview> last(AgencyCode agency);

    List<AccountReviewLine> lines(long review);

    /** The day of the last review of each dependency that had one. */
    Map<AgencyCode, LocalDate> lastDays();

    boolean isCalled(AgencyCode agency, LocalDate dueOn, boolean overdue);
}
