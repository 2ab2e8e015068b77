package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;

/** What an editor finds on the first screen, from the dependencies where they write. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class EditorStartDesk {

    /** Of each list; the rest is where all are. */
    public static final int MOST = 10;

    private static final Duration SOON = Duration.ofDays(30);

    private final StartItems items;
    private final Clock clock;

    @Inject
    public EditorStartDesk(StartItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    public EditorStart of(Actor actor) {
        actor.require(Permission.EDIT_PAGES);
        var mine = actor.agenciesWith(Permission.EDIT_PAGES);
        return new EditorStart(
                items.drafts(mine, actor.username(), MOST),
                items.returned(mine, MOST),
                items.expiring(mine, clock.instant().plus(SOON), MOST),
                items.due(mine, LocalDate.now(clock), MOST));
    }
}
