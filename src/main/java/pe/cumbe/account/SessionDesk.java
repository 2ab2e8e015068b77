package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import pe.cumbe.account.AccountChanged.Kind;

/**
 * Where a person sees their open sessions and closes them, and whoever manages accounts closes those of anybody. A closed
 * one ends with its next request.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class SessionDesk {

    /** A session idle for longer has ended by itself ({@code web.xml}), give or take how often it is noted. */
    private static final Duration ALIVE = Duration.ofMinutes(30).plus(SignInDesk.SEEN_EVERY);

    private final AccountSessions sessions;
    private final Event<AccountChanged> changes;
    private final Clock clock;

    @Inject
    public SessionDesk(AccountSessions sessions, Event<AccountChanged> changes, Clock clock) {
        this.sessions = sessions;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The open sessions of an account, the person's own or, for whoever manages accounts, anybody's.
     *
     * @param current the session that asks
     */
    public List<SessionRow> of(String username, String current, Actor actor) {
        requireOwnOrManager(username, actor);
        return open(username).stream().map(session -> session.asRow(current)).toList();
    }

    /** Closes one; one that is closed already stays so. */
    public void close(String username, String code, Actor actor) {
        closeThose(username, session -> session.code().equals(code), actor);
    }

    /**
     * Closes all of them but one.
     *
     * @param kept the session that goes on; empty for none
     */
    public void closeOthers(String username, String kept, Actor actor) {
        closeThose(username, session -> !session.code().equals(kept), actor);
    }

    private void closeThose(String username, Predicate<AccountSession> which, Actor actor) {
        requireOwnOrManager(username, actor);
        var closing = open(username).stream().filter(which).toList();
        closing.forEach(session -> session.close(clock.instant()));
        if (!closing.isEmpty()) {
            changes.fire(new AccountChanged(
                    actor, Kind.SESSION_CLOSED, username, null, null, String.valueOf(closing.size())));
        }
    }

    private List<AccountSession> open(String username) {
        Instant since = clock.instant().minus(ALIVE);
        return sessions.open(username, since);
    }

    private static void requireOwnOrManager(String username, Actor actor) {
        if (!actor.isSignedIn() || !username.equals(actor.username())) {
            actor.require(Permission.MANAGE_ACCOUNTS);
        }
    }
}
