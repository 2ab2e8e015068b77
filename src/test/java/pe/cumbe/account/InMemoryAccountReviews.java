package pe.cumbe.account;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Reviews of a test. */
class InMemoryAccountReviews implements AccountReviews {

    private final List<AccountReview> all = new ArrayList<>();
    private final List<AccountReviewLine> lines = new ArrayList<>();
    private final List<AccountReviewCall> calls = new ArrayList<>();

    @Override
    public void add(AccountReview review) {
        all.add(review);
        try {
            Field id = AccountReview.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(review, (long) all.size());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void add(AccountReviewLine line) {
        lines.add(line);
    }

    @Override
    public void add(AccountReviewCall call) {
        calls.add(call);
    }

    @Override
    public Optional<AccountReview> last(AgencyCode agency) {
        return all.stream().filter(one -> one.agency().equals(agency)).reduce((one, later) -> later);
    }

    @Override
    public List<AccountReviewLine> lines(long review) {
        return lines.stream().filter(line -> line.review() == review).toList();
    }

    @Override
    public Map<AgencyCode, LocalDate> lastDays() {
        var days = new HashMap<AgencyCode, LocalDate>();
        all.forEach(one -> days.put(one.agency(), one.reviewedOn()));
        return days;
    }

    @Override
    public boolean isCalled(AgencyCode agency, LocalDate dueOn, boolean overdue) {
        return calls.stream().anyMatch(call -> call.isOf(agency, dueOn, overdue));
    }
}
