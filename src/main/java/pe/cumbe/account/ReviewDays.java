package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.TermCode;

/**
 * When the accounts of each dependency are to be reviewed: so many months after the last time or, where nobody did, after
 * somebody first had a role there. The months are a row of the terms. Silence ends no account: it is only told.
 */
@ApplicationScoped
public class ReviewDays {

    private final AccountReviews reviews;
    private final Accounts accounts;
    private final StatutoryTerms terms;
    private final Clock clock;

    @Inject
    public ReviewDays(AccountReviews reviews, Accounts accounts, StatutoryTerms terms, Clock clock) {
        this.reviews = reviews;
        this.accounts = accounts;
        this.terms = terms;
        this.clock = clock;
    }

    /** Of each dependency where somebody has a role of its own; in three questions, whatever there is. */
    Map<AgencyCode, LocalDate> all() {
        var every = every();
        var last = reviews.lastDays();
        var days = new TreeMap<AgencyCode, LocalDate>(java.util.Comparator.comparing(AgencyCode::value));
        accounts.servedSince(LocalDate.now(clock))
                .forEach((agency, since) ->
                        days.put(agency, last.getOrDefault(agency, since).plus(every)));
        return days;
    }

    /** Of one; null where nobody has a role. */
    @Nullable LocalDate of(AgencyCode agency) {
        return all().get(agency);
    }

    /** The next one after a review of that day. */
    LocalDate after(LocalDate reviewedOn) {
        return reviewedOn.plus(every());
    }

    private Period every() {
        var length = terms.length(TermCode.CTA_REV);
        return switch (length.unit()) {
            case CALENDAR_DAYS -> Period.ofDays(length.amount());
            case MONTHS -> Period.ofMonths(length.amount());
            case YEARS -> Period.ofYears(length.amount());
            default -> throw new IllegalStateException("accounts are not reviewed every " + length);
        };
    }
}
