package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** What ends every session of an account also strikes them off the list that its owner sees. */
@ApplicationScoped
public class EndedSessions {

    private static final Duration LISTED = Duration.ofDays(1);

    private final AccountSessions sessions;
    private final Clock clock;

    @Inject
    public EndedSessions(AccountSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    void on(@Observes AccountChanged change) {
        switch (change.kind()) {
            case ACCOUNT_CLOSED, ACCOUNT_SUSPENDED, PASSWORD_RESET, PASSWORD_RENEWED, SECOND_FACTOR_RESET -> {
                var now = clock.instant();
                sessions.open(change.username(), now.minus(LISTED)).forEach(session -> session.close(now));
            }
            default -> {
                // the sessions go on
            }
        }
    }
}
