package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.PortalCheck;
import pe.cumbe.agency.PortalFinding;

/** In which portals the review of the accounts is due soon or overdue, by how many days. */
@ApplicationScoped
public class AccountsCheck implements PortalCheck {

    private final ReviewDays days;
    private final Clock clock;

    @Inject
    public AccountsCheck(ReviewDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public int place() {
        return 8;
    }

    @Override
    public String address(AgencyView portal) {
        return "/gestion/dependencias/" + portal.slug();
    }

    @Override
    public Map<AgencyCode, PortalFinding> look() {
        var today = LocalDate.now(clock);
        var found = new HashMap<AgencyCode, PortalFinding>();
        days.all().forEach((agency, dueOn) -> {
            var late = ChronoUnit.DAYS.between(dueOn, today);
            if (late >= -AccountReviewDesk.TOLD_BEFORE) {
                found.put(agency, PortalFinding.of(late > 0, late, -late));
            }
        });
        return found;
    }
}
