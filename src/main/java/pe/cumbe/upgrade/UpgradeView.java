package pe.cumbe.upgrade;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * An upgrade with what it did so far.
 *
 * @param undoes the upgrade it takes back; null for one that brings a version
 */
public record UpgradeView(
        long id, int target, @Nullable Long undoes, String startedBy, Instant startedAt, List<Run> runs) {

    public UpgradeView {
        runs = List.copyOf(runs);
    }

    /** One portal of it. */
    public record Run(
            long id,
            AgencyCode agency,
            UpgradeState state,
            int fromVersion,
            int pages,
            int conflicts,
            List<String> trouble,
            @Nullable Instant endedAt) {}

    /** How many portals are through, well or not. */
    public long ended() {
        return runs.stream().filter(run -> run.state() != UpgradeState.WAITING).count();
    }

    public boolean isOver() {
        return ended() == runs.size();
    }

    public int conflicts() {
        return runs.stream().mapToInt(Run::conflicts).sum();
    }

    public long failed() {
        return runs.stream().filter(run -> run.state() == UpgradeState.FAILED).count();
    }

    /** Whether there is something to take back. */
    public boolean isUndoable() {
        return undoes == null && isOver() && runs.stream().anyMatch(run -> run.state() == UpgradeState.DONE);
    }
}
