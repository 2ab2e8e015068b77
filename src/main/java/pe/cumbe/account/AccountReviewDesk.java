package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;

/**
 * Where the head of a dependency says, every some months and at once, of everybody with a role there whether they go on
 * or which day is their last. What is not reviewed in time is told to the heads, on their first screen and by letter;
 * nobody is locked out by it.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class AccountReviewDesk {

    /** How many days before it is due a review is told. */
    public static final int TOLD_BEFORE = 15;

    private static final int LONGEST_ACT = 2_000;

    private final AccountReviews reviews;
    private final ReviewDays days;
    private final Accounts accounts;
    private final LeavingDesk leavings;
    private final AccountLetters letters;
    private final KnownPlaces places;
    private final Event<AccountsReviewed> events;
    private final Clock clock;

    @Inject
    AccountReviewDesk(
            AccountReviews reviews,
            ReviewDays days,
            Accounts accounts,
            LeavingDesk leavings,
            AccountLetters letters,
            KnownPlaces places,
            Event<AccountsReviewed> events,
            Clock clock) {
        this.reviews = reviews;
        this.days = days;
        this.accounts = accounts;
        this.leavings = leavings;
        this.letters = letters;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    public ReviewSheet sheet(AgencyCode agency, Actor head) {
        var people = leavings.people(agency, head);
        var last = reviews.last(agency);
        return new ReviewSheet(
                days.of(agency),
                last.map(AccountReview::reviewedOn).orElse(null),
                last.map(AccountReview::reviewedName).orElse(""),
                last.map(review -> reviews.lines(review.id()).stream()
                                .map(AccountReviewLine::said)
                                .toList())
                        .orElse(List.of()),
                people);
    }

    /**
     * One answer for everybody who is there now; the person who answers goes on.
     *
     * @param said the last day of each person, by username; empty for who goes on
     */
    public void submit(AgencyCode agency, Map<String, Optional<LocalDate>> said, Actor head) {
        var people = leavings.people(agency, head);
        var there = people.stream().map(AgencyPerson::username).collect(Collectors.toSet());
        if (there.isEmpty() || !there.equals(new HashSet<>(said.keySet()))) {
            throw new Rejected(AccountReason.REVIEW_CHANGED);
        }
        var today = LocalDate.now(clock);
        var review = new AccountReview(agency, head, today, clock.instant());
        reviews.add(review);
        var words = new ArrayList<String>();
        for (var person : people) {
            var last = said.get(person.username());
            var day = last == null ? null : last.orElse(null);
            if (day != null) {
                leavings.leaveAgency(agency, person.username(), day, head);
            }
            var line = new AccountReviewLine(review.id(), person.username(), day);
            reviews.add(line);
            words.add(line.inWords());
        }
        var all = String.join(" ", words);
        events.fire(new AccountsReviewed(
                head, agency, days.after(today), all.length() <= LONGEST_ACT ? all : all.substring(0, LONGEST_ACT)));
    }

    /** When a dependency's is due, if that is soon or was; empty while there is time. */
    public Optional<LocalDate> due(AgencyCode agency, Actor head) {
        head.require(Permission.OVERSEE, agency);
        return Optional.ofNullable(days.of(agency)).filter(day -> isSoon(day, LocalDate.now(clock)));
    }

    /** In how many dependencies it is overdue. */
    public long countOverdue(Actor manager) {
        manager.require(Permission.MANAGE_ACCOUNTS);
        var today = LocalDate.now(clock);
        return days.all().values().stream().filter(today::isAfter).count();
    }

    /** Writes to the heads whose review is due soon, and once more when it is overdue. */
    void tellHeads(LocalDate today) {
        days.all().forEach((agency, dueOn) -> {
            var overdue = today.isAfter(dueOn);
            if (isSoon(dueOn, today) && !reviews.isCalled(agency, dueOn, overdue)) {
                var told = accounts.of(agency, today).stream()
                        .filter(account ->
                                account.roles().on(today).stream().anyMatch(grant -> oversees(grant, agency)))
                        .filter(account -> letters.reviewDue(account, places.nameOf(agency), dueOn, overdue))
                        .count();
                if (told > 0) {
                    reviews.add(new AccountReviewCall(agency, dueOn, overdue));
                }
            }
        });
    }

    private static boolean oversees(Grant grant, AgencyCode agency) {
        return grant.covers(agency) && grant.role().permissions().contains(Permission.OVERSEE);
    }

    private static boolean isSoon(LocalDate dueOn, LocalDate today) {
        return !dueOn.isAfter(today.plusDays(TOLD_BEFORE));
    }
}
