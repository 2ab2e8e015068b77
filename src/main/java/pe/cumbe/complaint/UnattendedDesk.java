package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.Roster;
import pe.cumbe.account.TellsRefusals;

/**
 * Where whoever grants roles or opens portals sees which dependencies have complaints that nobody can see: quejas without
 * a head to decide them, the others without who attends them. Numbers alone.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class UnattendedDesk {

    private final WaitingCounts counts;
    private final Roster roster;

    @Inject
    public UnattendedDesk(WaitingCounts counts, Roster roster) {
        this.counts = counts;
        this.roster = roster;
    }

    /** Door by door, the quejas first: their term is the shortest. */
    public List<Unattended> unattended(Actor actor) {
        if (!actor.mayAnywhere(Permission.MANAGE_ACCOUNTS)) {
            actor.require(Permission.MANAGE_PORTALS);
        }
        var found = new ArrayList<Unattended>();
        for (var door : List.of(ComplaintDoor.SUPERIOR, ComplaintDoor.ATTENTION)) {
            var served = roster.agenciesWith(door.permission());
            counts.waiting(door).forEach((agency, waiting) -> {
                if (!served.contains(agency)) {
                    found.add(new Unattended(agency, door, waiting));
                }
            });
        }
        return found;
    }
}
