package pe.cumbe.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import pe.cumbe.filing.Retained;

/** Drafts that nobody sent. */
@ApplicationScoped
public class RetainedDrafts implements Retained {

    private final Drafts drafts;
    private final DraftDesk desk;

    @Inject
    public RetainedDrafts(Drafts drafts, DraftDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "drafts";
    }

    @Override
    public long countBefore(Instant instant) {
        return drafts.countSavedBefore(instant);
    }

    @Override
    public long purgeBefore(Instant instant) {
        return desk.eraseBefore(instant);
    }
}
