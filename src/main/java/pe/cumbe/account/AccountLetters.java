package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import pe.cumbe.mail.Letter;
import pe.cumbe.mail.LetterTemplate;
import pe.cumbe.mail.MailDesk;
import pe.cumbe.shared.EmailAddress;
import pe.cumbe.shared.SpanishDates;

/** Tells a person by e-mail what happened to their account, where it has an address. */
@ApplicationScoped
public class AccountLetters {

    private final MailDesk mail;
    private final Clock clock;

    @Inject
    public AccountLetters(MailDesk mail, Clock clock) {
        this.mail = mail;
        this.clock = clock;
    }

    void passwordChanged(Account account) {
        tell(LetterTemplate.PASSWORD_CHANGED, account);
    }

    void secondFactorRemoved(Account account) {
        tell(LetterTemplate.SECOND_FACTOR_REMOVED, account);
    }

    /**
     * Asks a head to review the accounts of a dependency.
     *
     * @return whether the account has an e-mail to write to
     */
    boolean reviewDue(Account head, String agency, LocalDate dueOn, boolean overdue) {
        var address = head.email().flatMap(EmailAddress::read);
        var what = overdue ? LetterTemplate.ACCOUNT_REVIEW_OVERDUE : LetterTemplate.ACCOUNT_REVIEW_DUE;
        address.ifPresent(to -> mail.post(new Letter(
                what, to, head.displayName(), agency, SpanishDates.longDate(dueOn), "/gestion/cuentas/revision")));
        return address.isPresent();
    }

    /** Tells a head that an account they asked for was given or refused; which one stands on the page. */
    void requestAnswered(Account head) {
        head.email()
                .flatMap(EmailAddress::read)
                .ifPresent(to -> mail.post(
                        new Letter(LetterTemplate.ACCOUNT_ANSWERED, to, head.displayName(), "/gestion/cuentas")));
    }

    private void tell(LetterTemplate what, Account account) {
        account.email()
                .flatMap(EmailAddress::read)
                .ifPresent(address -> mail.post(
                        new Letter(what, address, account.displayName(), SpanishDates.moment(clock.instant()))));
    }
}
