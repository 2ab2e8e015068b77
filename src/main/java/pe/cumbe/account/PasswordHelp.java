package pe.cumbe.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.shared.ClientAddress;
import pe.cumbe.shared.Rejected;

/**
 * Helps somebody who forgot the password. The answer is the same, and comes as soon, whether or not there is such an
 * account: looking for it happens afterwards.
 */
@ApplicationScoped
public class PasswordHelp {

    private static final Logger LOG = Logger.getLogger(PasswordHelp.class.getName());

    private final PasswordLinkDesk desk;
    private final Passwords passwords;
    private final AskLimit limit;
    private final Clock clock;

    @Resource
    private ManagedScheduledExecutorService background;

    @Inject
    @SuppressWarnings("NullAway.Init")
    public PasswordHelp(PasswordLinkDesk desk, Passwords passwords, AskLimit limit, Clock clock) {
        this.desk = desk;
        this.passwords = passwords;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * Asks for a link, or refuses with {@link SignInReason#WAIT} whoever asks too often.
     *
     * @param typed a username or an e-mail address
     */
    public void ask(String typed, ClientAddress address) {
        limit.count(address, clock.instant());
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        background.execute(() -> send(wanted));
    }

    private void send(String wanted) {
        try {
            desk.send(wanted);
        } catch (RuntimeException e) {
            // the name may be a slip, even a password: it goes to no log
            LOG.log(Level.SEVERE, "a link for a new password could not be sent", e);
        }
    }

    /**
     * Sets the new password of whoever holds the link. Refuses with {@link PasswordReason}s, or with {@link SignInReason}
     * when the link is over or too many were tried.
     */
    public void renew(String token, String wanted, String repeated, ClientAddress address) {
        limit.count(address, clock.instant());
        var owner = desk.owner(token.strip()).orElseThrow(() -> new Rejected(SignInReason.LINK_OVER));
        var objections = PasswordRules.objectionsTo(wanted, owner);
        if (!wanted.equals(repeated)) {
            objections.add(PasswordReason.NOT_REPEATED);
        }
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        desk.use(token.strip(), passwords.hash(wanted));
    }
}
