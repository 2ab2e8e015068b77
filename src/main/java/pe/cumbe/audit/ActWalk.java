package pe.cumbe.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes along the chain from its beginning and stops at the first act that does not fit. */
final class ActWalk {

    private final ActSeals seals;
    private final ActLink anchor;
    private ActLink reached = ActLink.NONE;
    private @Nullable Instant first;
    private @Nullable Instant last;
    private @Nullable Misfit misfit;
    private long act;

    /**
     * @param anchor how far an earlier look came, kept outside the database
     */
    ActWalk(ActSeals seals, ActLink anchor) {
        this.seals = seals;
        this.anchor = anchor;
    }

    ActLink reached() {
        return reached;
    }

    boolean isWhole() {
        return misfit == null;
    }

    void along(List<ActLink> links, Map<Long, ActRow> acts) {
        for (var link : links) {
            step(link, acts.get(link.act()));
            if (!isWhole()) {
                return;
            }
        }
    }

    private void step(ActLink link, @Nullable ActRow row) {
        if (link.place() != reached.place() + 1 || row == null) {
            stop(Misfit.REMOVED, link.act());
        } else if (!seals.next(reached, row).equals(link)) {
            stop(Misfit.CHANGED, link.act());
        } else if (link.place() == anchor.place() && !link.seal().equals(anchor.seal())) {
            stop(Misfit.REPLACED, link.act());
        } else {
            reached = link;
            first = first == null ? row.instant() : first;
            last = row.instant();
        }
    }

    /** After the last link: it must be the one the portal wrote last, and no earlier look may have come further. */
    void end(ActLink written) {
        if (isWhole()
                && (written.place() != reached.place()
                        || !written.seal().equals(reached.seal())
                        || anchor.place() > reached.place())) {
            stop(Misfit.SHORTENED, 0);
        }
    }

    void stop(Misfit why, long where) {
        misfit = why;
        act = where;
    }

    ActsCheck found(Instant now) {
        return new ActsCheck(now, reached.place(), first, last, reached.seal(), misfit, act);
    }
}
