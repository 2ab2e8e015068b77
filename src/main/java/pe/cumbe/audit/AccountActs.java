package pe.cumbe.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import pe.cumbe.account.AccountChanged;
import pe.cumbe.account.AccountRequested;
import pe.cumbe.account.AccountsReviewed;

/** Hears what happens to accounts, inside the same transaction, and enters it: accounts know nothing of the record. */
@ApplicationScoped
public class AccountActs {

    private final ActsRecord record;

    @Inject
    public AccountActs(ActsRecord record) {
        this.record = record;
    }

    void on(@Observes AccountsReviewed review) {
        var agency = review.agency();
        record.enter(
                review.actor(),
                new Act("ACCOUNTS_REVIEWED", agency, agency.value(), null, review.nextOn() + ": " + review.said()));
    }

    void on(@Observes AccountRequested request) {
        var number = String.valueOf(request.number());
        record.enter(request.actor(), new Act(request.kind().name(), request.agency(), number, null, request.after()));
    }

    void on(@Observes AccountChanged change) {
        record.enter(
                change.actor(),
                new Act(change.kind().name(), change.agency(), change.username(), change.before(), change.after()));
    }
}
