package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.AccountChanged.Kind;
import pe.cumbe.mail.Letter;
import pe.cumbe.mail.LetterTemplate;
import pe.cumbe.mail.MailDesk;
import pe.cumbe.shared.EmailAddress;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.ServerKeys;

/**
 * Links for a new password, to the e-mail of the account. Only the letter holds the token: here is a seal of it. The slow
 * hash of the new password is made before, in {@link PasswordHelp}, outside any transaction.
 */
@ApplicationScoped
@Transactional
public class PasswordLinkDesk {

    static final int MOST_AN_HOUR = 3;

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final PasswordLinks links;
    private final MailDesk mail;
    private final AccountLetters letters;
    private final ServerKeys keys;
    private final Event<AccountChanged> changes;
    private final Clock clock;

    @Inject
    public PasswordLinkDesk(
            Accounts accounts,
            PasswordLinks links,
            MailDesk mail,
            AccountLetters letters,
            ServerKeys keys,
            Event<AccountChanged> changes,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mail = mail;
        this.letters = letters;
        this.keys = keys;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Sends a link to each account with that username or that e-mail, if there is any that can be written to. Nobody is
     * told whether there was; more than some an hour are not sent.
     */
    public void send(String usernameOrEmail) {
        links.forget(clock.instant().minus(Duration.ofDays(1)));
        accounts.findByNameOrEmail(usernameOrEmail).forEach(this::send);
    }

    private void send(Account account) {
        var address = account.email().flatMap(EmailAddress::read);
        var now = clock.instant();
        var lately = links.madeSince(account.username(), now.minus(Duration.ofHours(1)));
        if (account.isClosed() || account.hasLeft(today()) || address.isEmpty() || lately.size() >= MOST_AN_HOUR) {
            return;
        }
        lately.forEach(link -> link.close(now));
        var token = newToken();
        var link = new PasswordLink(account.username(), seal(token), now);
        links.add(link);
        mail.post(new Letter(
                LetterTemplate.PASSWORD_LINK,
                address.get(),
                // after the #: no server and no log on the way ever gets that part of an address
                List.of(account.displayName(), "/gestion/clave/nueva#" + token),
                link.servesUntil()));
        changes.fire(new AccountChanged(Actor.CITIZEN, Kind.PASSWORD_LINK_SENT, account.username()));
    }

    /** Whose password the token renews, while it serves. */
    Optional<String> owner(String token) {
        return links.hold(seal(token))
                .filter(link -> link.serves(clock.instant()))
                .map(PasswordLink::username);
    }

    /** Uses the link up; every session of the account ends. Refuses with {@link SignInReason#LINK_OVER}. */
    void use(String token, String newHash) {
        var now = clock.instant();
        var link = links.hold(seal(token))
                .filter(one -> one.serves(now))
                .orElseThrow(() -> new Rejected(SignInReason.LINK_OVER));
        var account = accounts.findForUpdate(link.username())
                .filter(one -> !one.isClosed() && !one.hasLeft(today()))
                .orElseThrow(() -> new Rejected(SignInReason.LINK_OVER));
        link.close(now);
        account.renewPassword(newHash, null);
        letters.passwordChanged(account);
        changes.fire(new AccountChanged(Actor.CITIZEN, Kind.PASSWORD_RENEWED, account.username()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String seal(String token) {
        return HexFormat.of().formatHex(keys.hmac("password-link", token.getBytes(StandardCharsets.UTF_8)));
    }
}
